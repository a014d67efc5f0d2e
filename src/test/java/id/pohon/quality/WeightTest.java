package id.pohon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import id.pohon.browser.BrowserTest;
import id.pohon.html.BuiltSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page costs a reader with a phone, and that nothing on it jumps. */
@BrowserTest
class WeightTest {

    private static final int MOST_BYTES = 60 * 1000;
    private static final int MOST_REQUESTS = 8;

    /** Runs before the page; a shift that the reader did not cause counts. */
    private static final String WATCH = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shifts += e.value; }))
                .observe({ type: 'layout-shift', buffered: true });
            """;

    @Test
    void aUnitPageIsLightAndStill(Page page) throws IOException {
        for (String unit : units(BuiltSite.folder())) {
            try (Served served = Served.start(BuiltSite.folder(), "/")) {
                assertThat(shifts(page, served.url(unit))).as(unit).isZero();
                assertLight(served, unit);
            }
        }
    }

    @Matrix
    @Test
    void aUnitPageOfALargeSiteIsLightAndStill(Page page) throws IOException {
        String unit = PageKinds.of(LargeSite.folder()).get("cascade/unit/*");
        try (Served served = Served.start(LargeSite.folder(), "/")) {
            assertThat(shifts(page, served.url(unit))).isZero();
            assertLight(served, unit);
        }
    }

    @Test
    void nothingJumpsFromAFolderEither(Page page) throws IOException {
        List<String> jumping = new ArrayList<>();
        page.setViewportSize(360, 720);
        for (String address : PageKinds.of(BuiltSite.folder()).values()) {
            if (shifts(page, BuiltSite.folder().resolve(address).toUri().toString()) > 0) {
                jumping.add(address);
            }
        }
        assertThat(jumping).isEmpty();
    }

    private static void assertLight(Served served, String unit) {
        int bytes = served.answers().stream().mapToInt(Served.Answer::bytes).sum();
        assertThat(bytes).as(unit + " " + served.answers()).isLessThan(MOST_BYTES);
        assertThat(served.answers()).hasSizeBetween(2, MOST_REQUESTS);
        assertThat(served.answers()).allMatch(answer -> answer.status() == 200);
    }

    private static double shifts(Page page, String url) {
        page.context().clearCookies();
        page.addInitScript(WATCH);
        page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return ((Number) page.evaluate("() => window.shifts")).doubleValue();
    }

    private static List<String> units(Path site) throws IOException {
        return PageKinds.pages(site).stream()
                .filter(page -> PageKinds.kind(page).equals("cascade/unit/*"))
                .toList();
    }
}
