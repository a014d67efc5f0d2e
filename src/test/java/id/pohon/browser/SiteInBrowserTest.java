package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pohon.html.BuiltSite;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BrowserTest
class SiteInBrowserTest {
    private static SiteCrawl crawl;

    @BeforeAll
    static void crawlTheSite(Page page) throws IOException {
        crawl = SiteCrawl.through(BuiltSite.folder(), page);
    }

    @Test
    void everyPageIsReachedByLinksAndWorksWithoutTrouble() {
        assertThat(crawl.troubles()).isEmpty();
    }

    @Test
    void everyPageSaysTheSameWithoutScript(Browser browser) throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            SiteCrawl withoutScript = SiteCrawl.through(BuiltSite.folder(), context.newPage());

            assertThat(withoutScript.troubles()).isEmpty();
            assertThat(withoutScript.texts()).isEqualTo(crawl.texts());
        }
    }
}
