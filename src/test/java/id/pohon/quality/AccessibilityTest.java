package id.pohon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pohon.browser.BrowserTest;
import id.pohon.html.BuiltSite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA and best practices as far as axe-core can tell, and no page that scrolls sideways. */
@BrowserTest
class AccessibilityTest {

    @Test
    void aPageOfEachKindHasNoViolation(Browser browser) throws IOException {
        Path site = BuiltSite.folder();
        assertThat(Audit.briefly(browser, site.toUri(), kinds(site))).isEmpty();
    }

    @Matrix
    @Test
    void aPageOfEachKindHasNoViolationInAnySetting(Browser browser) throws IOException {
        Path site = BuiltSite.folder();
        assertThat(Audit.violations(browser, site.toUri(), kinds(site), Setting.all()))
                .isEmpty();
    }

    @Matrix
    @Test
    void everyPageHasNoViolation(Browser browser) throws IOException {
        Path site = BuiltSite.folder();
        assertThat(Audit.violations(browser, site.toUri(), PageKinds.staying(site), Setting.FAR_APART))
                .isEmpty();
    }

    @Matrix
    @Test
    void aPageOfEachKindOfThreeOfficesHasNoViolationInAnySetting(Browser browser) throws IOException {
        Path site = OfficesSite.folder();
        assertThat(served(browser, site, kinds(site), Setting.all())).isEmpty();
    }

    @Matrix
    @Test
    void everyPageOfThreeOfficesHasNoViolation(Browser browser) throws IOException {
        Path site = OfficesSite.folder();
        assertThat(served(browser, site, PageKinds.staying(site), Setting.FAR_APART))
                .isEmpty();
    }

    @Matrix
    @Test
    void aPageOfEachKindOfALargeSiteHasNoViolation(Browser browser) throws IOException {
        Path site = LargeSite.folder();
        assertThat(served(browser, site, kinds(site), Setting.FAR_APART)).isEmpty();
    }

    /** A judge that finds nothing wrong would let everything pass. */
    @Test
    void tellsAViolation(Page page) {
        page.setContent(
                "<html lang=id><title>Uji</title><main><h1>Uji</h1><img src=a.png><p style='color:#bbb'>Pucat</p>");
        Axe axe = new Axe();
        axe.load(page);
        assertThat(axe.violations(page, "uji", List.of()))
                .anyMatch(said -> said.contains("image-alt"))
                .anyMatch(said -> said.contains("color-contrast"));
    }

    /** Cards of a small screen are rows and cells still, for those who hear them. */
    @Test
    void aTableThatIsLaidOutAsCardsStaysATable(Browser browser) throws IOException {
        try (BrowserContext context = browser.newContext(Setting.light(360).options())) {
            Page page = context.newPage();
            String unit = PageKinds.of(BuiltSite.folder()).get("cascade/unit/*");
            page.navigate(BuiltSite.folder().resolve(unit).toUri().toString());
            assertThat(page.locator("main table.stack tbody tr").first().evaluate("e => getComputedStyle(e).display"))
                    .isEqualTo("block");
            assertThat(page.locator("main table.stack").first().ariaSnapshot())
                    .contains("- table", "- row ", "- cell ", "- rowheader ");
        }
    }

    private static Collection<String> kinds(Path site) throws IOException {
        SortedMap<String, String> kinds = PageKinds.of(site);
        kinds.remove(PageKinds.LEADS_ON);
        return kinds.values();
    }

    /** From a server, since the 404.html of a site that knows its address has links from the root. */
    private static List<String> served(Browser browser, Path site, Collection<String> pages, List<Setting> settings)
            throws IOException {
        try (Served served = Served.start(site, "/pohon/")) {
            return Audit.violations(browser, URI.create(served.url("")), pages, settings);
        }
    }
}
