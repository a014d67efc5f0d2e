package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wide tables: what is seen of them without scrolling. */
@BrowserTest
class TablesInBrowserTest {

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.build(project, """
                @@ content/2024/unit/panjang.yaml
                jabatan: Kepala Subbagian Penyusunan Program, Keuangan, Umum, Tatalaksana dan Kepegawaian
                atasan: camat
                sasaran: [{kode: a, uraian: Tersusunnya rencana, indikator: [{uraian: Jumlah}]}]
                """);
    }

    @Test
    void theTableByUnitIsWholeOnAScreenAndOnPaper(Page page) {
        page.setViewportSize(1280, 800);
        open(page, "kelengkapan");
        assertThat(hidden(page)).isZero();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(673, 900); // A4 between its margins
        assertThat(hidden(page)).isZero();
    }

    @Test
    void onAPhoneItsFirstColumnLeavesRoomForOthers(Page page) {
        page.setViewportSize(360, 740);
        open(page, "kelengkapan");
        assertThat(page.locator(".scroll tbody th").last().boundingBox().width).isBetween(100.0, 180.0);
    }

    @Test
    void theCodeOfACriterionStandsOnOneLine(Page page) {
        page.setViewportSize(1280, 800);
        open(page, "evaluasi");
        Locator codes = page.locator("th[scope=row]");
        for (Locator code : codes.all()) {
            assertThat(lines(code)).as(code.innerText()).isEqualTo(1);
        }
    }

    /** How many lines the text of a cell takes. */
    private static int lines(Locator cell) {
        return ((Number) cell.evaluate("cell => { const r = document.createRange(); r.selectNodeContents(cell);"
                        + " return new Set(Array.from(r.getClientRects(), x => Math.round(x.bottom))).size; }"))
                .intValue();
    }

    /** How many pixels of the table cannot be seen. */
    private static int hidden(Page page) {
        return ((Number) page.locator(".scroll").evaluate("box => box.scrollWidth - box.clientWidth")).intValue();
    }

    private static void open(Page page, String name) {
        page.navigate(site.resolve("2024/" + name + ".html").toUri().toString());
    }
}
