package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pohon.contoh.TigaInstansi;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three offices and their years as a reader walks through them, from a folder and without a server. */
@BrowserTest
class YearsInBrowserTest {

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = TigaInstansi.published(project);
    }

    @Test
    void theBannerOfAnOlderYearLeadsToTheSameUnitInTheNewest(Page page) {
        open(page, "hulu/2024/unit/camat.html");
        assertThat(banner(page).innerText()).contains("Ada tahun yang lebih baru: 2025");
        banner(page).locator("a").click();
        assertThat(page.url()).endsWith("/hulu/2025/unit/camat.html");
        assertThat(banner(page).isHidden()).isTrue();
    }

    @Test
    void theBannerFollowsARenamedUnitToTheSamePlace(Page page) {
        open(page, "hulu/2024/unit/kasi-kesra.html#sasaran-kerukunan");
        banner(page).locator("a").click();
        assertThat(page.url()).endsWith("/hulu/2025/unit/kasi-sosial.html#sasaran-kerukunan");
    }

    @Test
    void theBannerSaysThatAUnitIsGone(Page page) {
        open(page, "hulu/2024/unit/kasi-pasar.html");
        assertThat(banner(page).innerText()).contains("Jabatan ini tidak ada di dalamnya");
        banner(page).locator("a").click();
        assertThat(page.url()).endsWith("/tahun/hulu/kasi-pasar.html");
    }

    @Test
    void theBannerOfAPageAboutAWholeYearLeadsToTheNewestYear(Page page) {
        open(page, "hulu/2024/sasaran.html");
        banner(page).locator("a").click();
        assertThat(page.url()).endsWith("/hulu/2025/index.html");
    }

    @Test
    void theYearInTheHeadLeadsToAllYearsOfTheUnitAndBack(Page page) {
        open(page, "hulu/2025/unit/kasi-sosial.html");
        page.locator(".year a").click();
        assertThat(page.url()).endsWith("/tahun/hulu/kasi-sosial.html");
        page.locator("#isi table").first().getByText("2024").click();
        assertThat(page.url()).endsWith("/hulu/2024/unit/kasi-kesra.html");
    }

    @Test
    void anOldAddressLeadsOnAndKeepsThePlace(Page page) {
        open(page, "hulu/2025/unit/kasi-kesra.html");
        page.waitForURL("**/hulu/2025/unit/kasi-sosial.html");
        open(page, "hulu/2025/unit/kasi-kesra.html#sasaran-kerukunan");
        page.waitForURL("**/hulu/2025/unit/kasi-sosial.html#sasaran-kerukunan");
        page.waitForTimeout(500);
        assertThat(page.url()).endsWith("#sasaran-kerukunan");
        open(page, "kecamatan-hulu/unit/camat.html");
        page.waitForURL("**/hulu/2025/unit/camat.html");
    }

    @Test
    void anOldAddressLeadsOnWithoutScript(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, "hulu/2025/unit/kasi-kesra.html");
            page.waitForURL("**/hulu/2025/unit/kasi-sosial.html");
        }
    }

    @Test
    void aPlaceAnswersToItsOldName(Page page) {
        open(page, "hulu/2025/unit/camat.html#indikator-pelayanan.keluhan");
        Locator place = page.locator(":target");
        assertThat(place.isVisible() || place.count() == 1).isTrue();
        double top = (Double)
                page.evaluate("document.querySelector(':target').parentElement.getBoundingClientRect().top + 0.5");
        assertThat(top).isBetween(-1.0, 400.0);
        assertThat(page.evaluate("getComputedStyle(document.querySelector(':target').parentElement).backgroundColor"))
                .isNotEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void theComparisonIsReadableOnAPhone(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            open(page, "perbandingan/hulu/2024-2025.html");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            // Each change has the whole width: its wording is not squeezed into a column.
            double width = page.locator(".changes td").first().boundingBox().width;
            assertThat(width).isGreaterThan(250);
        }
    }

    @Test
    void capaianIsReadableOnAPhone(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            open(page, "hulu/2024/unit/camat.html");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(page.locator("#indikator-pelayanan\\.keluhan").innerText())
                    .containsSubsequence("80", "72", "90%", "Tinggi");
        }
    }

    private static void open(Page page, String name) {
        int hash = name.indexOf('#');
        String file = hash < 0 ? name : name.substring(0, hash);
        page.navigate(site.resolve(file).toUri() + (hash < 0 ? "" : name.substring(hash)));
    }

    private static Locator banner(Page page) {
        return page.locator("#newer");
    }
}
