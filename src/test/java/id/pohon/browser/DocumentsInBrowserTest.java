package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.pohon.html.BuiltSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as a browser prints them on A4 and on F4. */
@BrowserTest
class DocumentsInBrowserTest {

    @ParameterizedTest
    @CsvSource({
        "cascading-kinerja, 10, 11",
        "perjanjian-kinerja-camat, 2, 2",
        "perjanjian-kinerja-kasubbag-umum, 3, 4",
        "iku, 1, 1",
        "matriks, 1, 2",
        "rencana-aksi, 5, 7",
        "pohon, 1, 1"
    })
    void takeAFewPages(String name, int least, int most, Page page) throws IOException {
        assertThat(sheets(page, name, "210mm", "297mm")).hasSizeBetween(least, most);
        assertThat(sheets(page, name, "215mm", "330mm")).hasSizeBetween(least - 1, most);
    }

    @Test
    void theChartHasASheetOfA3(Page page) throws IOException {
        assertThat(sheets(page, "cascading-kinerja", "210mm", "297mm")).contains("420 × 297");
    }

    @ParameterizedTest
    @CsvSource({"cascading-kinerja", "perjanjian-kinerja-camat", "matriks", "pohon"})
    void needNoSidewaysScrollingOnAPhone(String name, Page page) {
        page.setViewportSize(360, 800);
        open(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void whatIsMissingIsSaidOnTheScreenAndLeftBlankOnPaper(Page page) {
        open(page, "perjanjian-kinerja-camat");
        String visibility = "getComputedStyle(document.querySelector('.agreement .belum-diisi')).visibility";
        assertThat(page.evaluate(visibility)).isEqualTo("visible");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(visibility)).isEqualTo("hidden");
    }

    private static void open(Page page, String name) {
        page.navigate(BuiltSite.folder()
                .resolve("2024/dokumen/" + name + ".html")
                .toUri()
                .toString());
    }

    /** The sizes of the printed sheets in millimetres. */
    private static List<String> sheets(Page page, String name, String width, String height) throws IOException {
        open(page, name);
        byte[] pdf = page.pdf(new Page.PdfOptions()
                .setWidth(width)
                .setHeight(height)
                .setPreferCSSPageSize(true)
                .setMargin(new com.microsoft.playwright.options.Margin()
                        .setTop("18mm")
                        .setBottom("18mm")
                        .setLeft("16mm")
                        .setRight("16mm")));
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage sheet : document.getPages()) {
                sheets.add(millimetres(sheet.getMediaBox().getWidth()) + " × "
                        + millimetres(sheet.getMediaBox().getHeight()));
            }
        }
        return sheets;
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }
}
