package id.pohon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of the glossary explained in place: by pointer, touch and keys, and as links without script. */
@BrowserTest
class IstilahInBrowserTest {

    private static final String MORE = """
            @@ content/glosarium.yaml
            istilah:
              - istilah: Sasaran
                kode: sasaran
                arti: Keadaan yang hendak dicapai, <b>bukan</b> kegiatan.
              - istilah: Ruang arsip
                kode: arsip
                arti: Tempat menyimpan.
            @@ content/halaman/tata.md
            ---
            judul: Tata kerja
            ---
            # Ruang arsip

            Kantor ini punya sasaran, juga sebuah ruang arsip. Sasaran lain ada di [ruang arsip](https://contoh.example).
            """;

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.build(project, MORE);
    }

    @Test
    void aWordIsExplainedBesideItUntilEsc(Page page) {
        open(page);
        Locator word = word(page, "sasaran");
        assertThat(word).hasAttribute("aria-expanded", "false");
        word.focus();
        page.keyboard().press("Enter");
        assertThat(word).hasAttribute("aria-expanded", "true");
        assertThat(meaning(page)).hasText("Keadaan yang hendak dicapai, <b>bukan</b> kegiatan. Lihat glosarium");
        assertThat(word).hasAccessibleDescription(Pattern.compile("^Keadaan yang hendak dicapai"));
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lihat glosarium")))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(meaning(page)).hasCount(0);
        assertThat(word).isFocused();
        page.keyboard().press("Space");
        assertThat(meaning(page)).hasCount(1);
        page.keyboard().press("Space");
        assertThat(meaning(page)).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("tata\\.html$"));
    }

    @Test
    void theMeaningStaysUnderThePointerAndGoesWithAClickElsewhere(Page page) {
        open(page);
        word(page, "sasaran").click();
        meaning(page).hover();
        assertThat(meaning(page)).isVisible();
        meaning(page)
                .click(new Locator.ClickOptions().setPosition(new com.microsoft.playwright.options.Position(4, 4)));
        assertThat(meaning(page)).isVisible();
        word(page, "ruang arsip").click();
        assertThat(meaning(page)).hasCount(1);
        assertThat(meaning(page)).containsText("Tempat menyimpan.");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .click();
        assertThat(meaning(page)).hasCount(0);
    }

    @Test
    void aTapOpensItWithinANarrowScreen(Browser browser) {
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true);
        try (BrowserContext context = browser.newContext(phone)) {
            Page page = context.newPage();
            open(page);
            word(page, "ruang arsip").tap();
            assertThat(meaning(page)).isVisible();
            var box = meaning(page).boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(320);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isTrue();
        }
    }

    @Test
    void onlyTheFirstUseIsMarkedAndNeitherHeadingsNorLinks(Page page) {
        open(page);
        assertThat(page.locator("main .istilah")).hasText(new String[] {"sasaran", "ruang arsip"});
    }

    @Test
    void withoutScriptItIsALinkToTheGlossary(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("sasaran").setExact(true))
                    .and(page.locator(".istilah"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/glosarium\\.html#sasaran$"));
            assertThat(page.locator(".istilah")).hasCount(0);
        }
    }

    private static void open(Page page) {
        page.navigate(site.resolve("halaman/tata.html").toUri().toString());
    }

    private static Locator word(Page page, String name) {
        return page.locator("a.istilah", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator meaning(Page page) {
        return page.locator(".istilah-arti");
    }
}
