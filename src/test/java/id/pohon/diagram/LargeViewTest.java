package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.pohon.browser.BrowserTest;
import id.pohon.diagram.engine.EmbeddedEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The large view of a picture, used as a reader would use it. */
@BrowserTest
class LargeViewTest {

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void write() throws IOException {
        try (EmbeddedEngine engine = new EmbeddedEngine()) {
            Diagrams diagrams = Diagrams.of(engine, Samples.wording());
            Picture picture = diagrams.overview(KembangJanggut.pohon(), Samples.LINKS);
            Files.writeString(folder.resolve("gaya.css"), Gallery.stylesheet());
            Files.copy(Path.of("templates", "aset", "gambar.js"), folder.resolve("gambar.js"));
            file = folder.resolve("halaman.html");
            Files.writeString(
                    file,
                    "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>x</title>"
                            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                            + " 'self'; script-src 'self'\"><link rel=\"stylesheet\" href=\"gaya.css\">"
                            + "<script src=\"gambar.js\" defer></script></head><body><figure id=\"g\">"
                            + picture.svg().markup()
                            + "<a href=\"#g\" data-gambar=\"g\">Perbesar gambar</a></figure>"
                            + "<p>bawah</p>".repeat(100)
                            + diagrams.viewer().markup() + "</body></html>");
        }
    }

    @BeforeEach
    void open(Page page) {
        page.navigate(file.toUri().toString());
        page.locator("a[data-gambar]").click();
    }

    @Test
    void showsAllOfThePictureAtFirst(Page page) {
        assertThat(page.locator("dialog h2").textContent()).isEqualTo("Susunan 9 jabatan");
        double[] view = view(page);
        assertThat(view[2]).isGreaterThanOrEqualTo(1016);
        assertThat(view[0]).isLessThanOrEqualTo(-2);
    }

    @Test
    void keysZoomMoveFitAndClose(Page page) {
        double[] all = view(page);
        page.keyboard().press("+");
        assertThat(view(page)[2]).isLessThan(all[2]);
        double[] zoomed = view(page);
        page.keyboard().press("ArrowRight");
        assertThat(view(page)[0]).isGreaterThan(zoomed[0]);
        page.keyboard().press("-");
        page.keyboard().press("0");
        assertThat(view(page)).isEqualTo(all);
        page.keyboard().press("1");
        assertThat(view(page)[2]).isEqualTo(page.locator(".lihat-isi").boundingBox().width);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog").isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.dataset.gambar")).isEqualTo("g");
    }

    @Test
    void theWheelZoomsHereAndScrollsThePageElsewhere(Page page) {
        double[] all = view(page);
        BoundingBox box = page.locator(".lihat-isi").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().wheel(0, -200);
        page.waitForFunction("(w) => document.querySelector('dialog svg').viewBox.baseVal.width < w", all[2]);
        page.keyboard().press("Escape");
        page.mouse().wheel(0, 300);
        page.waitForFunction("() => scrollY > 100");
    }

    @Test
    void aDragMovesAndIsNoClick(Page page) {
        double[] before = view(page);
        BoundingBox box = page.locator("dialog a").first().boundingBox();
        page.mouse().move(box.x + 10, box.y + 10);
        page.mouse().down();
        page.mouse().move(box.x + 60, box.y + 50);
        page.mouse().move(box.x + 110, box.y + 60);
        page.mouse().up();
        assertThat(view(page)[0]).isLessThan(before[0]);
        assertThat(page.locator("dialog").isVisible()).isTrue();
        assertThat(page.url()).endsWith("halaman.html");
    }

    @Test
    void buttonsAreNamedAndDoTheSame(Page page) {
        double[] all = view(page);
        assertThat(page.locator("dialog button").allTextContents())
                .isEqualTo(List.of("Perkecil", "Perbesar", "Pas layar", "Ukuran asli", "Tutup"));
        page.locator("button[data-laku=perbesar]").click();
        assertThat(view(page)[2]).isLessThan(all[2]);
        page.locator("button[data-laku=pas]").click();
        assertThat(view(page)).isEqualTo(all);
        page.locator("button[data-laku=tutup]").click();
        assertThat(page.locator("dialog").isVisible()).isFalse();
    }

    private static double[] view(Page page) {
        String box = page.locator("dialog svg").getAttribute("viewBox");
        return Arrays.stream(box.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
