package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pohon.hostile.HostileSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site full of attacks in a browser that forgoes our content security policy: escaping alone must be enough. */
@BrowserTest
class HostileInBrowserTest {

    private static final String ALARM = "window.jahat = how => console.error('jahat: ' + how)";

    @TempDir
    static Path work;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = HostileSite.build(work).folder();
    }

    @Test
    void noAttackRunsAndNothingIsAskedFromElsewhere(Browser browser) throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            context.addInitScript(ALARM);
            Page page = context.newPage();
            SiteCrawl crawl = SiteCrawl.through(site, page);

            assertThat(crawl.troubles()).isEmpty();
            assertThat(crawl.texts().keySet()).contains("2031/unit/kepala.html", "2031/pohon.html", "glosarium.html");
        }
    }

    @Test
    void resultsOfTheSearchAreTextToo(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            context.addInitScript(ALARM);
            Page page = context.newPage();
            StringBuilder alarms = new StringBuilder();
            page.onConsoleMessage(message -> alarms.append(message.text()).append('\n'));
            page.onRequest(request -> alarms.append(request.url().startsWith("file:") ? "" : request.url() + "\n"));

            page.navigate(site.resolve("cari.html").toUri() + "?q=" + "layanan%20%3Cscript%3Ejahat(1)%3C/script%3E");
            page.waitForSelector("main a[href*='unit/']");
            page.navigate(site.resolve("cari.html").toUri() + "?q=jahat");
            page.waitForSelector("main a[href*='unit/']");

            assertThat(alarms.toString()).isEmpty();
        }
    }

    @Test
    void theAlarmWouldRing(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            context.addInitScript(ALARM);
            Page page = context.newPage();
            StringBuilder alarms = new StringBuilder();
            page.onConsoleMessage(message -> alarms.append(message.text()));

            page.setContent("<img src=x: onerror=\"jahat('x')\">");
            page.waitForCondition(() -> alarms.indexOf("jahat: x") >= 0);
        }
    }
}
