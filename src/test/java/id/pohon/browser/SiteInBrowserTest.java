package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.pohon.html.BuiltSite;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@BrowserTest
class SiteInBrowserTest {

    @Test
    void everyPageIsReachedByLinksAndWorksWithoutTrouble(Page page) throws IOException {
        assertThat(SiteCrawl.through(BuiltSite.folder(), page).troubles()).isEmpty();
    }

    @Test
    void everyPageSaysTheSameWithoutScript(Browser browser, Page page) throws IOException {
        SiteCrawl withScript = SiteCrawl.through(BuiltSite.folder(), page);
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            SiteCrawl withoutScript = SiteCrawl.through(BuiltSite.folder(), context.newPage());

            assertThat(withoutScript.troubles()).isEmpty();
            assertThat(withoutScript.texts()).isEqualTo(withScript.texts());
        }
    }
}
