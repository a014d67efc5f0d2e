package id.pohon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copying the address of a place, citing a page, reporting a mistake. */
@BrowserTest
class PlacesInBrowserTest {

    private static final String PLACE = "indikator-desa.seribu";

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.build(project, "");
    }

    @Test
    void theSignOfAPlaceCopiesItsAddressByKeyboardAndSaysSo(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page, "");
        page.locator("a.permalink[href='#" + PLACE + "']").focus();
        page.keyboard().press("Enter");
        assertThat(tools(page).getByRole(AriaRole.STATUS)).hasText("Tautan disalin.");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied).isEqualTo(unit().toUri() + "#" + PLACE).isEqualTo(page.url());
    }

    @Test
    void whereTheClipboardIsClosedTheAddressIsSelected(Page page) {
        page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        open(page, "#" + PLACE);
        tools(page).getByRole(AriaRole.BUTTON).click();
        Locator field = tools(page).getByLabel("Alamat tempat ini");
        assertThat(field).isFocused();
        assertThat(field.evaluate("f => f.value.slice(f.selectionStart, f.selectionEnd)"))
                .isEqualTo(unit().toUri() + "#" + PLACE);
        assertThat(tools(page).getByRole(AriaRole.STATUS)).hasText("Tekan Ctrl+C untuk menyalin.");
    }

    @Test
    void aReportNamesThePageAndThePlace(Page page) {
        open(page, "#" + PLACE);
        String ofPage = mail(page.locator("a[data-lapor]"));
        assertThat(ofPage)
                .startsWith("mailto:ppid@contoh.example?subject=Kesalahan: Camat – Pohon Kinerja 2024")
                .contains("Alamat: 2024/unit/camat.html\r\n");
        String ofPlace = mail(tools(page).getByRole(AriaRole.LINK));
        assertThat(ofPlace)
                .startsWith("mailto:ppid@contoh.example?subject=Kesalahan: Seribu – Camat")
                .contains("Alamat: 2024/unit/camat.html#" + PLACE + "\r\n");
    }

    @Test
    void thePlaceInTheAddressHasItsToolsAndOnlyIt(Page page) {
        open(page, "#" + PLACE);
        assertThat(tools(page)).hasCount(1);
        page.locator("a[href='#sasaran-laporan']").first().click();
        assertThat(tools(page)).hasCount(1);
        assertThat(page.locator("#sasaran-laporan .place-tools")).isVisible();
        page.goBack();
        assertThat(page.locator("[id='" + PLACE + "'] .place-tools")).isVisible();
    }

    @Test
    void aCitationCanBeOpenedAndCopied(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        open(page, "");
        page.getByText("Kutip halaman ini").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Salin kutipan"))
                .click();
        assertThat(page.locator(".page-tools").getByRole(AriaRole.STATUS)).hasText("Kutipan disalin.");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("Kecamatan Contoh. “Camat”, dalam Cascading Kinerja Tahun 2024. Ditetapkan 5 Januari 2024,"
                        + " nomor 12 Tahun 2024. 2024/unit/camat.html");
    }

    private static Path unit() {
        return site.resolve("2024/unit/camat.html");
    }

    private static void open(Page page, String hash) {
        page.navigate(unit().toUri() + hash);
    }

    private static Locator tools(Page page) {
        return page.locator(".place-tools");
    }

    private static String mail(Locator link) {
        return URLDecoder.decode(link.getAttribute("href").replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
