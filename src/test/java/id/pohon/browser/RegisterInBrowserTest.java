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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers, from a folder: filter, order, groups, and the address that keeps them. */
@BrowserTest
class RegisterInBrowserTest {

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.build(project, "");
    }

    @Test
    void aWordLeavesTheRowsThatHaveItAndStandsInTheAddress(Page page) {
        open(page, "sasaran", "");
        field(page, "Memuat kata").fill("LAYANAN desa");
        assertThat(rows(page)).hasText(new String[] {"Meningkatnya layanan desa"});
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("baris"))).hasText("1 dari 4 baris ditampilkan.");
        assertThat(page).hasURL(Pattern.compile("\\?cari=LAYANAN\\+desa$"));
    }

    @Test
    void accentsNeedNotBeTyped(Page page, @TempDir Path accented) throws IOException {
        Path there = SmallSite.build(accented, """
                @@ content/2024/unit/kafe.yaml
                jabatan: Kasi Café
                atasan: camat
                sasaran: [{kode: e, uraian: Terdatanya désa dan peserta, indikator: [{uraian: Banyaknya}]}]
                """);
        page.navigate(there.resolve("2024/sasaran.html").toUri().toString());
        for (String typed : new String[] {"desa peserta", "DÉSA peserta", "cafe"}) {
            field(page, "Memuat kata").fill(typed);
            assertThat(rows(page)).hasText(new String[] {"Terdatanya désa dan peserta"});
        }
    }

    @Test
    void theAddressBringsBackWhatWasChosenAndBackLeadsToTheFormer(Page page) {
        open(page, "sasaran", "?jenis=output&urut=-sasaran");
        assertThat(rows(page)).hasText(new String[] {"Tersusunnya laporan", "Tercatatnya surat"});
        choose(page, "Jabatan", "seksi");
        assertThat(rows(page)).hasText(new String[] {"Tercatatnya surat"});
        page.goBack();
        assertThat(rows(page)).hasCount(2);
        assertThat(field(page, "Jabatan")).hasValue("");
        page.goForward();
        assertThat(rows(page)).hasCount(1);
    }

    @Test
    void aHeadingSortsUpThenDownThenNotAndSaysSo(Page page) {
        open(page, "indikator", "?kelompok=tanpa");
        Locator head = page.locator("th[data-urut=target]");
        List<String> asWritten = names(page);
        head.getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        assertThat(head).hasAttribute("aria-sort", "ascending");
        assertThat(names(page)).containsExactly("Sembilan", "Seribu", "Lima ribu", "Tanpa target");
        page.keyboard().press("Enter");
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(names(page)).containsExactly("Lima ribu", "Seribu", "Sembilan", "Tanpa target");
        page.keyboard().press("Enter");
        assertThat(head).hasAttribute("aria-sort", "none");
        assertThat(names(page)).isEqualTo(asWritten);
    }

    @Test
    void groupsByKindNameTheUnitOfEachRow(Page page) {
        open(page, "sasaran", "");
        choose(page, "Kelompokkan menurut", "jenis");
        assertThat(page.locator("tr.group")).hasText(new String[] {"Hasil (outcome)", "Keluaran (output)"});
        assertThat(page.locator("#daftar tbody").nth(1).locator(".row-unit"))
                .hasText(new String[] {"Camat", "Kasi Umum"});
        choose(page, "Kelompokkan menurut", "");
        assertThat(page.locator("tr.group")).hasText(new String[] {"Camat", "Kasi Umum"});
        assertThat(page.locator(".row-unit:visible")).hasCount(0);
    }

    @Test
    void completenessAndAnUnknownValueAreFiltersToo(Page page) {
        open(page, "indikator", "?keadaan=belum");
        assertThat(names(page)).containsExactly("Tanpa target");
        open(page, "indikator", "?keadaan=iku&jenjang=99&urut=tidak-ada");
        assertThat(names(page)).containsExactly("Seribu");
    }

    @Test
    void clearingLeadsToTheWholeTable(Page page) {
        open(page, "sasaran", "?cari=surat");
        assertThat(rows(page)).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hapus saringan"))
                .click();
        assertThat(rows(page)).hasCount(4);
        assertThat(page).hasURL(Pattern.compile("sasaran\\.html$"));
    }

    @Test
    void withoutScriptTheTableIsWholeAndNothingIsOfferedThatWouldNotWork(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, "sasaran", "?cari=surat");
            assertThat(rows(page)).hasCount(4);
            assertThat(page.locator(".register-tools")).not().isVisible();
        }
    }

    @Test
    void aLongRegisterShowsAPartOfWhatMatchesAndThenAll(Page page, @TempDir Path large) throws IOException {
        Path whole = SmallSite.build(large, SmallSite.many(1200));
        page.navigate(whole.resolve("2024/sasaran.html").toUri().toString());
        assertThat(rows(page)).hasCount(1204);
        field(page, "Memuat kata").fill("banyak");
        assertThat(rows(page)).hasCount(200);
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("baris")))
                .hasText("1.200 dari 1.204 baris cocok; 200 yang pertama ditampilkan.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tampilkan semua yang cocok"))
                .click();
        assertThat(rows(page)).hasCount(1200);
    }

    private static void open(Page page, String register, String query) {
        page.navigate(site.resolve("2024/" + register + ".html").toUri() + query);
    }

    private static Locator field(Page page, String label) {
        return page.locator(".register-tools label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label)))
                .locator("input, select");
    }

    private static void choose(Page page, String label, String value) {
        field(page, label).selectOption(value);
    }

    private static Locator rows(Page page) {
        return page.locator("#daftar tbody tr:not(.group) th a");
    }

    private static List<String> names(Page page) {
        return rows(page).allInnerTexts();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
