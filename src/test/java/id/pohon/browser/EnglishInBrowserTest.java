package id.pohon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pohon.html.HtmlRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site whose interface is English: the content stays Indonesian, and says so to whoever reads it aloud. */
@BrowserTest
class EnglishInBrowserTest {

    private static final String MORE = """
            @@ content/situs.yaml
            bahasa: en
            @@ content/glosarium.yaml
            istilah:
              - {istilah: Target, kode: target, arti: Nilai yang direncanakan.}
            @@ content/halaman/tata.md
            ---
            judul: Tata kerja
            ---
            Kantor ini punya target.
            """;

    /** Text that lies in no element with the language of the content. */
    private static final String OUTSIDE = """
            text => Array.from(document.querySelectorAll('main *')).filter(e =>
              e.children.length === 0 && e.textContent.includes(text) && !e.closest('main [lang=id]')
              && !e.closest('svg, .crumbs, caption, option')).map(e => e.outerHTML)""";

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.build(project, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html, Meningkatnya layanan desa",
                "index.html, Seribu",
                "2024/unit/camat.html, Meningkatnya layanan desa",
                "2024/unit/camat.html, Seribu",
                "2024/sasaran.html, Meningkatnya layanan desa",
                "2024/indikator.html, Lima ribu",
                "2024/keselarasan.html, Meningkatnya kepuasan warga",
                "2024/pohon.html, Tersusunnya laporan",
                "glosarium.html, Nilai yang direncanakan",
                "halaman/tata.html, Kantor ini",
            })
    void contentIsMarkedAsIndonesian(String pageAndText, Page page) {
        String[] parts = pageAndText.split(", ");
        open(page, parts[0]);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main").textContent()).contains(parts[1]);
        assertThat((List<?>) page.evaluate(OUTSIDE, parts[1])).isEmpty();
    }

    @Test
    void datesAndNumbersAreEnglish(Page page) {
        open(page, "2024/unit/camat.html");
        assertThat(page.locator("#indikator-laporan\\.lima .number")).hasText("5,000");
        assertThat(page.locator(".citation")).containsText("5 January 2024");
    }

    @Test
    void theMeaningOfAWordIsIndonesianAndTheWayToTheGlossaryEnglish(Page page) {
        open(page, "halaman/tata.html");
        page.locator(".istilah").click();
        assertThat(page.locator(".istilah-arti")).hasAttribute("lang", "id");
        assertThat(page.locator(".istilah-arti a")).hasText("See the glossary");
        assertThat(page.locator(".istilah-arti a")).hasAttribute("lang", "en");
    }

    @Test
    void everyPageFollowsTheRules() throws IOException {
        assertThat(HtmlRules.check(site)).isEmpty();
    }

    private static void open(Page page, String name) {
        page.navigate(site.resolve(name).toUri().toString());
        assertThat(page).hasTitle(Pattern.compile("."));
    }
}
