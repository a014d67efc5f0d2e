package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pohon.browser.Trouble.Kind;
import id.pohon.contoh.Folders;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class SiteCrawlTest {
    private static final Path FIXTURES = Path.of("src/test/resources/browser");
    private static final Path MINI_SITE = FIXTURES.resolve("mini-site");

    @TempDir
    Path folder;

    @Test
    void reachesEveryPageOfASiteThatWorks(Page page) throws IOException {
        SiteCrawl crawl = SiteCrawl.through(MINI_SITE, page);

        assertThat(crawl.troubles()).isEmpty();
        assertThat(crawl.texts())
                .containsOnlyKeys(
                        "index.html", "tentang.html", "unit/camat.html", "unit/kasi.html", "dalam map/jauh.html");
    }

    @Test
    void readsTheTextOfAPageAsAReaderSeesIt(Page page) throws IOException {
        assertThat(SiteCrawl.through(MINI_SITE, page).texts())
                .containsEntry("unit/camat.html", "Camat Indikator Camat Indikator Satuan Persentase keluhan %");
    }

    @Test
    void leavesOutWhatNeedsScript(Page page) throws IOException {
        assertThat(SiteCrawl.through(MINI_SITE, page).texts().get("index.html")).doesNotContain("2 unit");
        page.navigate(MINI_SITE.resolve("index.html").toUri().toString());
        assertThat(page.locator("[role=status]").innerText()).isEqualTo("2 unit");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            galat-konsol,     CONSOLE_ERROR,     index.html,      rusak sengaja
            galat-skrip,      PAGE_ERROR,        unit/camat.html, rusak sengaja
            gambar-hilang,    FAILED_REQUEST,    index.html,      aset/hilang.png
            permintaan-asing, FOREIGN_REQUEST,   index.html,      https://contoh.invalid/gambar.png
            sumber-mutlak,    ABSOLUTE_RESOURCE, index.html,      //contoh.invalid/besar.png
            tautan-putus,     BROKEN_LINK,       index.html,      tentang-kami.html
            tautan-putus,     UNREACHABLE,       tentang.html,    no link
            tautan-ke-folder, BROKEN_LINK,       index.html,      data/
            halaman-yatim,    UNREACHABLE,       unit/yatim.html, no link
            """)
    void reportsWhatIsBroken(String variant, Kind kind, String where, String words, Page page) throws IOException {
        assertThat(SiteCrawl.through(broken(variant), page).troubles()).anySatisfy(trouble -> {
            assertThat(trouble.kind()).isEqualTo(kind);
            assertThat(trouble.page()).isEqualTo(where);
            assertThat(trouble.detail()).contains(words);
        });
    }

    @Test
    void readsTheSameTextsWithoutScript(Browser browser, Page page) throws IOException {
        try (BrowserContext context = withoutScript(browser)) {
            assertThat(SiteCrawl.through(MINI_SITE, context.newPage())).isEqualTo(SiteCrawl.through(MINI_SITE, page));
        }
    }

    @Test
    void tellsATextThatOnlyScriptWrites(Browser browser, Page page) throws IOException {
        Path site = broken("isi-dari-skrip");
        try (BrowserContext context = withoutScript(browser)) {
            assertThat(SiteCrawl.through(site, page).texts().get("index.html")).contains("Isi dari skrip");
            assertThat(SiteCrawl.through(site, context.newPage()).texts().get("index.html"))
                    .doesNotContain("Isi dari skrip");
        }
    }

    private static BrowserContext withoutScript(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** The mini site with the files of a broken variant laid over it. */
    private Path broken(String variant) throws IOException {
        Folders.copy(MINI_SITE, folder);
        Folders.copy(FIXTURES.resolve("rusak").resolve(variant), folder);
        return folder;
    }
}
