package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Content;
import id.pohon.report.Diagnostics;
import id.pohon.search.Entry;
import id.pohon.search.Entry.Kind;
import id.pohon.source.ContentReader;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SearchEntriesTest {

    private static final Content CONTENT = ContentReader.read(
                    Path.of("").toAbsolutePath(), Path.of("content").toAbsolutePath(), new Diagnostics())
            .content();

    private static final List<Entry> ENTRIES = SearchEntries.of(CONTENT, Edition.of(CONTENT.cascade()), wording());

    @Test
    void everythingOfTheContentIsThereOnce() {
        assertThat(of(Kind.UNIT)).hasSize(9);
        assertThat(of(Kind.SASARAN)).hasSize(62);
        assertThat(of(Kind.INDIKATOR)).hasSize(66);
        assertThat(of(Kind.ARAH)).hasSize(1);
        assertThat(of(Kind.ISTILAH)).hasSameSizeAs(CONTENT.glosarium());
        assertThat(ENTRIES).extracting(Entry::url).doesNotHaveDuplicates();
    }

    @Test
    void anEntryLeadsToItsPlace() {
        assertThat(of(Kind.INDIKATOR).get(0))
                .isEqualTo(new Entry(
                        Kind.INDIKATOR,
                        "Persentase keluhan masyarakat terhadap pelayanan kecamatan yang ditindaklanjuti",
                        "Meningkatnya kualitas dan jangkauan pelayanan publik kecamatan",
                        "2024",
                        "Kecamatan Kembang Janggut",
                        "Camat",
                        "",
                        "2024/unit/camat.html#indikator-pelayanan-publik.keluhan",
                        "keluhan"));
    }

    @Test
    void freePagesAreSearchedWithoutTheirMarkdown() {
        Entry page = of(Kind.HALAMAN).get(0);

        assertThat(page.url()).isEqualTo("tentang.html");
        assertThat(page.text()).contains("Acuan.").doesNotContain("**", "##", "](");
    }

    /** In the order of the list of documents, which names each of them. */
    @Test
    void documentsAreThoseOfTheirList() throws IOException {
        List<String> listed = Jsoup.parse(Files.readString(Path.of("site/2024/dokumen/index.html")))
                .select("main a[href$=.html]:not([href^=..])")
                .eachAttr("href")
                .stream()
                .map(href -> "2024/dokumen/" + href)
                .distinct()
                .toList();
        List<String> found = of(Kind.DOKUMEN).stream().map(Entry::url).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(found.subList(0, 5)).isEqualTo(listed.subList(0, 5));
    }

    /** A document is found by its name, and a Perjanjian Kinerja by its unit. */
    @Test
    void everyDocumentOfEveryCascadeIsThere() {
        assertThat(of(Kind.DOKUMEN)).hasSize(5 + 9);
        assertThat(of(Kind.DOKUMEN))
                .extracting(Entry::url)
                .contains("2024/dokumen/cascading-kinerja.html", "2024/dokumen/perjanjian-kinerja-camat.html");
        for (Entry document : of(Kind.DOKUMEN)) {
            assertThat(Path.of("site", document.url())).exists();
            assertThat(document.year()).isEqualTo("2024");
        }
    }

    private static Wording wording() {
        try (Reader phrases = Files.newBufferedReader(Path.of("templates/bahasa/id.properties"))) {
            return Wording.read("id", phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> of(Kind kind) {
        return ENTRIES.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
