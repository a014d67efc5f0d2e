package id.pohon.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SiteScanTest {

    /** In HTML, what stands in CDATA is a comment. */
    private static final List<String> HTML = Attack.HTML.stream()
            .filter(attack -> !attack.startsWith("<![CDATA["))
            .toList();

    @TempDir
    Path site;

    @ParameterizedTest
    @FieldSource("HTML")
    void seesAnAttackThatNothingEscaped(String attack) throws IOException {
        Files.writeString(
                site.resolve("a.html"),
                "<!doctype html><title>" + attack + "</title><p title=\"x" + attack + "\">" + attack);
        assertThat(SiteScan.harms(site)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html|<a href='java\tscript:jahat()'>a</a>",
                "a.html|<a href=' &#1;data:text/html,x'>a</a>",
                "a.html|<img src='//jahat.invalid/x' alt=x>",
                "a.html|<meta http-equiv=refresh content='0;url=//jahat.invalid'>",
                "a.html|<p>1235234</p>",
                "a.html|<script type='application/ld+json'>{\"a\": \"<!--\"}</script>",
                "a.html|<script type='application/ld+json'>{</script>",
                "a.svg|<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x'/></svg>",
                "a.svg|<svg>&</svg>",
                "a.xml|<!DOCTYPE x><x/>",
                "a.json|{\"a\": 1235234}",
                "a.csv|=HYPERLINK(1)",
                "a.css|p { background: url(https://x.invalid) }"
            })
    void seesWhatOnlyAnAttackPutsThere(String name, String text) throws IOException {
        Files.writeString(site.resolve(name), text);
        assertThat(SiteScan.harms(site)).isNotEmpty();
    }

    @Test
    void leavesGoodPagesAlone() throws IOException {
        Files.writeString(
                site.resolve("a.html"),
                "<!doctype html><script src='aset/cari.js?v=1f' defer></script><a href='mailto:a@b.example'>&lt;script></a>");
        assertThat(SiteScan.harms(site)).isEmpty();
    }
}
