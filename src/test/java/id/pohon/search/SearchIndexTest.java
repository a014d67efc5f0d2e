package id.pohon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    @Test
    void aSmallSiteHasTheEngineAndOneFileOfData() throws IOException {
        assertThat(SearchIndex.of(RealEntries.read()))
                .extracting(IndexFile::name)
                .containsExactly("cari/indeks.js", "cari/mesin.js");
    }

    @Test
    void noFileIsLargerThanItMayBe() throws IOException {
        List<IndexFile> files = SearchIndex.of(SyntheticEntries.make(5_000, 1));

        assertThat(files).allSatisfy(file -> assertThat(file.bytes()).hasSizeLessThanOrEqualTo(Shards.LARGEST));
        assertThat(files).hasSizeBetween(5, 30);
    }

    @Test
    void theSameEntriesMakeTheSameBytes() throws IOException {
        List<Entry> entries = SyntheticEntries.make(2_000, 2);

        assertThat(SearchIndex.of(entries)).isEqualTo(SearchIndex.of(List.copyOf(entries)));
        assertThat(SearchIndex.version(SearchIndex.of(entries)))
                .isNotEqualTo(SearchIndex.version(SearchIndex.of(entries.subList(1, 2_000))));
    }

    @Test
    void contentStaysDataInsideTheScript() {
        String hostile = "</script><!-- \u2028 \\\" \ud800 \u0000 \" ' `${x}`";
        String head = head(List.of(entry(hostile, hostile, "a.html")));

        assertThat(head).doesNotContain("</script", "<!--", "\u2028", "\ud800", "\u0000");
        assertThat(head).contains("\\u003c/script>\\u003c!-- \\u2028 \\\\\\\" \\ud800");
    }

    @Test
    void phrasesTravelInTheHead() {
        String head = new String(
                SearchIndex.of(List.of(), Map.of("kosong", "Tidak ada")).get(0).bytes(), StandardCharsets.UTF_8);

        assertThat(head).contains("\"kosong\":\"Tidak ada\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/etc/passwd", "../x.html", "//a.b/c", "https://a.b/c", ""})
    void anAddressOutsideTheSiteIsRefused(String url) {
        assertThatThrownBy(() -> entry("a", "b", url)).hasMessageContaining("relative to the root");
    }

    private static Entry entry(String title, String text, String url) {
        return new Entry(Entry.Kind.HALAMAN, title, text, "", "", "", "", url, "");
    }

    private static String head(List<Entry> entries) {
        return SearchIndex.of(entries).stream()
                .filter(file -> file.name().equals(SearchIndex.HEAD))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
