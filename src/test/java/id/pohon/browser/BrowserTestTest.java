package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BrowserTest
class BrowserTestTest {
    private static Page pageOfTheClass;

    @BeforeAll
    static void keepThePage(Page page) {
        pageOfTheClass = page;
    }

    @Test
    void aTestGetsAPageOfItsOwn(Page page) {
        assertThat(page).isNotSameAs(pageOfTheClass);
        assertThat(page.context()).isNotSameAs(pageOfTheClass.context());
    }

    @Test
    void pageAndContextBelongTogether(Page page, BrowserContext context) {
        assertThat(page.context()).isSameAs(context);
    }
}
