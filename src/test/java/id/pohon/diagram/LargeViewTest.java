package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.pohon.browser.BrowserTest;
import id.pohon.html.BuiltSite;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The large view of a picture, used as a reader would use it. */
@BrowserTest
class LargeViewTest {

    @BeforeEach
    void open(Page page) {
        page.navigate(BuiltSite.folder().resolve("index.html").toUri().toString());
        page.locator("a[data-picture=susunan]").click();
    }

    @Test
    void showsAllOfThePictureAtFirst(Page page) {
        assertThat(page.locator("#viewer-title").textContent()).isEqualTo("Susunan 9 jabatan");
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
        assertThat(view(page)[2]).isEqualTo(page.locator(".viewer-area").boundingBox().width);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog").isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.dataset.picture"))
                .isEqualTo("susunan");
    }

    @Test
    void theWheelZoomsHereAndScrollsThePageElsewhere(Page page) {
        double[] all = view(page);
        BoundingBox box = page.locator(".viewer-area").boundingBox();
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
        assertThat(page.url()).endsWith("index.html");
    }

    @Test
    void buttonsAreNamedAndDoTheSame(Page page) {
        double[] all = view(page);
        assertThat(page.locator("dialog button").allTextContents())
                .isEqualTo(List.of("Perkecil", "Perbesar", "Pas layar", "Ukuran asli", "Tutup"));
        page.locator("button[data-action=larger]").click();
        assertThat(view(page)[2]).isLessThan(all[2]);
        page.locator("button[data-action=fit]").click();
        assertThat(view(page)).isEqualTo(all);
        page.locator("button[data-action=close]").click();
        assertThat(page.locator("dialog").isVisible()).isFalse();
    }

    private static double[] view(Page page) {
        String box = page.locator("dialog svg").getAttribute("viewBox");
        return Arrays.stream(box.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
