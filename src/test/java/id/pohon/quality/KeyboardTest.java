package id.pohon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pohon.browser.BrowserTest;
import id.pohon.html.BuiltSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site used with the keyboard alone. */
@BrowserTest
class KeyboardTest {

    /** Numbers everything that can be reached, in the order of the page, and says how many there are. */
    private static final String NUMBER = """
            () => {
                const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
                all.forEach((e, i) => e.dataset.stop = i);
                return all.length;
            }""";

    /** Where the focus is, and whether a reader sees that it is there. */
    private static final String FOCUS = """
            () => {
                const e = document.activeElement;
                if (!e || e === document.body || e === document.documentElement) return { stop: -1, seen: true, what: 'body' };
                const marked = s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
                const parts = [...e.querySelectorAll('rect, path, polygon')];
                const drawn = parts.some(p => parseFloat(getComputedStyle(p).strokeWidth) >= 3);
                const box = e.getBoundingClientRect();
                const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                return {
                    stop: e.dataset.stop === undefined ? -2 : Number(e.dataset.stop),
                    seen: inView && (marked(getComputedStyle(e)) || drawn),
                    what: e.outerHTML.slice(0, 120),
                };
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "cascade/unit/*",
                "cascade/sasaran.html",
                "cascade/indikator.html",
                "cascade/pohon.html",
                "cari.html"
            })
    void tabReachesEverythingInTheOrderOfThePageAndShowsWhere(String kind, Page page) throws IOException {
        open(page, kind);
        int count = ((Number) page.evaluate(NUMBER)).intValue();
        List<Integer> stops = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < count + 20; i++) {
            page.keyboard().press("Tab");
            Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
            int stop = ((Number) focus.get("stop")).intValue();
            if (stop == -1 || stops.contains(stop)) {
                break;
            }
            if (stop >= 0) {
                stops.add(stop);
            }
            if (!Boolean.TRUE.equals(focus.get("seen"))) {
                unseen.add(String.valueOf(focus.get("what")));
            }
        }
        assertThat(stops)
                .isEqualTo(java.util.stream.IntStream.range(0, count).boxed().toList());
        assertThat(unseen).isEmpty();
    }

    @Test
    void theFirstStopSkipsToTheContent(Page page) throws IOException {
        open(page, "cascade/unit/*");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").getAttribute("class")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void theLargeViewIsOpenedAndLeftWithoutAMouse(Page page) throws IOException {
        open(page, "cascade/unit/*");
        page.locator("a[data-picture]").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog").isVisible()).isTrue();
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement === document.body"
                            + " || document.querySelector('dialog').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog").isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.matches('a[data-picture]')"))
                .isEqualTo(true);
    }

    private static void open(Page page, String kind) throws IOException {
        String address = PageKinds.of(BuiltSite.folder()).get(kind);
        assertThat(address).as(kind).isNotNull();
        page.navigate(BuiltSite.folder().resolve(address).toUri().toString());
    }
}
