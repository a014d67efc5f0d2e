package id.pohon.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.pohon.browser.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class SearchInBrowserTest {

    private static final String HOSTILE =
            "</script><img src=x onerror=window.hurt=1> \"kutip\" \u2028 'satu' &amp; \\ ${1}";

    @TempDir
    static Path folder;

    private static SearchSite site;
    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    static void writeTheSite() throws IOException {
        List<Entry> entries = new ArrayList<>(RealEntries.read());
        entries.add(new Entry(
                Entry.Kind.ISTILAH,
                "Pagu",
                "Batas tertinggi anggaran.",
                "",
                "",
                "",
                "",
                "glosarium.html#pagu",
                "pagu"));
        entries.add(new Entry(
                Entry.Kind.DOKUMEN,
                "Renja",
                "",
                "2023",
                "Dinas Lain",
                "",
                "",
                "2023/renja.html",
                "7.01.01.2.06 IKU-9"));
        entries.add(new Entry(
                Entry.Kind.HALAMAN, "Jahat " + HOSTILE, "teks " + HOSTILE, "", "", "", "", "jahat.html", "jahat"));
        site = SearchSite.write(folder, entries);
    }

    @BeforeEach
    void watch(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "peningkatan kualitas, Meningkatnya kualitas dan jangkauan pelayanan publik kecamatan",
        "pelayanan publik, Meningkatnya kualitas dan jangkauan pelayanan publik kecamatan",
        "pelayann publik, Meningkatnya kualitas dan jangkauan pelayanan publik kecamatan",
        "epgawai, Kasubbag Umum Tatalaksana dan Kepegawaian",
        "memelihara mebel, Terpeliharanya Mebel Kantor",
        "musren, Melaksanakan Musrenbang Tingkat Kecamatan",
        "camat, Camat",
        "kasi-pmd, Kasi Pemberdayaan Masyarakat Desa",
        "7.01.01, Renja",
        "iku-9, Renja",
        "pagu, Pagu"
    })
    void findsFirst(String query, String title, Page page) {
        page.navigate(site.url("cari.html?q=" + query.replace(" ", "+")));

        assertThat(page.locator(".search-title").first()).hasText(title);
    }

    @Test
    void nothingIsLoadedBeforeTheReaderSearches(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(site.url("2024/unit/camat.html"));
        page.waitForTimeout(200);

        assertThat(asked).noneMatch(url -> url.contains("/cari/"));
    }

    @Test
    void slashMovesToTheBoxAndArrowsWalkTheResults(Page page) {
        page.navigate(site.url("2024/unit/camat.html"));
        page.keyboard().press("/");
        page.keyboard().type("pelayanan");
        Locator links = page.locator(".search-results a");
        assertThat(links.first()).isVisible();

        page.keyboard().press("ArrowDown");
        assertThat(links.nth(0)).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(links.nth(1)).isFocused();
        page.keyboard().press("End");
        assertThat(links.last()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-box")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".search-results")).isHidden();
        assertThat(page.locator(".search-box")).hasValue("pelayanan");
    }

    @Test
    void enterOnAResultOpensItsPlace(Page page) {
        page.navigate(site.url("index.html"));
        page.locator(".search-box").fill("jangkauan pelayanan publik");
        assertThat(page.locator(".search-results a").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(site.url("2024/unit/camat.html#sasaran-pelayanan-publik"));
    }

    @Test
    void enterInTheBoxOpensTheSearchPageWithTheQuery(Page page) {
        page.navigate(site.url("2024/unit/camat.html"));
        page.locator(".search-box").fill("barang & jasa");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(site.url("cari.html?q=barang+%26+jasa"));
        assertThat(page.locator(".search-box")).hasValue("barang & jasa");
        assertThat(page.locator("[role=status]")).containsText("hasil untuk “barang & jasa”");
    }

    @Test
    void theAddressKeepsQueryAndFilters(Page page) {
        page.navigate(site.url("cari.html"));
        page.locator(".search-box").fill("pelayanan");
        page.getByLabel("Jenis").selectOption("unit");
        assertThat(page.locator("[role=status]")).hasText(Pattern.compile("1 hasil untuk “pelayanan”"));
        assertThat(page).hasURL(site.url("cari.html?q=pelayanan&jenis=unit"));

        page.reload();
        assertThat(page.getByLabel("Jenis")).hasValue("unit");
        assertThat(page.locator(".search-title")).hasText(new String[] {"Kasi Pelayanan Umum"});
    }

    @Test
    void filtersByYearAndOffice(Page page) {
        page.navigate(site.url("cari.html?q=renja&tahun=2024"));
        assertThat(page.locator("[role=status]")).hasText("0 hasil untuk “renja”");
        assertThat(page.locator(".search-help")).containsText("Lepaskan saringan");

        page.getByLabel("Tahun").selectOption("2023");
        assertThat(page.locator(".search-title")).hasText(new String[] {"Renja"});
        page.getByLabel("Instansi").selectOption("Kecamatan Kembang Janggut");
        assertThat(page.locator("[role=status]")).hasText("0 hasil untuk “renja”");
    }

    @Test
    void wordsFoundAreMarkedAlsoInOtherForms(Page page) {
        page.navigate(site.url("cari.html?q=peningkatan+publik"));

        assertThat(page.locator(".search-list li").first().locator("mark"))
                .hasText(new String[] {"Meningkatnya", "publik"});
    }

    @Test
    void helpsWhenNothingIsFound(Page page) {
        page.navigate(site.url("cari.html?q=pelayanan+xqzxqz"));

        assertThat(page.locator(".search-help")).containsText("Kata “xqzxqz” tidak ada di situs ini");
    }

    @Test
    void moreResultsComeOnRequestAndTakeTheFocus(Page page) {
        page.navigate(site.url("cari.html?q=tersedianya"));
        Locator results = page.locator(".search-list li");
        assertThat(results).hasCount(20);

        page.getByText("Tampilkan hasil berikutnya").click();
        assertThat(results.nth(20).locator("a")).isFocused();
    }

    @Test
    void hostileContentIsShownAsText(Page page) {
        page.navigate(site.url("cari.html?q=jahat"));

        assertThat(page.locator(".search-title").first()).containsText("</script><img src=x onerror=window.hurt=1>");
        assertThat(page.locator("main img")).hasCount(0);
        assertThat(page.evaluate("window.hurt")).isNull();
    }

    @Test
    void hostileQueriesAreText(Page page) {
        page.navigate(site.url("cari.html?q=%3Cimg+src%3Dx%3E%22%27%26%5C"));

        assertThat(page.locator(".search-status")).containsText("“<img src=x>\"'&\\”");
        assertThat(page.locator("main img")).hasCount(0);
    }

    @Test
    void theSlashKeyCanBeSwitchedOff(Page page) {
        page.navigate(site.url("cari.html"));
        page.getByLabel("Tombol /").uncheck();
        page.getByLabel("Tombol /").blur();
        page.keyboard().press("/");

        assertThat(page.locator(".search-box")).not().isFocused();
    }

    @Test
    void theBoxTakesTheRoomOfTheLink(Page page) {
        page.route(Pattern.compile(".*/aset/cari\\.js"), route -> route.abort());
        page.navigate(site.url("index.html"));
        Object before = page.evaluate("document.querySelector('[data-cari]').getBoundingClientRect().toJSON()");
        page.unrouteAll();
        page.navigate(site.url("index.html"));
        assertThat(page.locator(".search-box")).isVisible();

        assertThat(page.evaluate("document.querySelector('[data-cari]').getBoundingClientRect().toJSON()"))
                .isEqualTo(before);
        troubles.clear();
    }

    @Test
    void saysSoWhenTheIndexIsMissing(@TempDir Path broken, Page page) throws IOException {
        SearchSite without = SearchSite.write(broken, List.of());
        Files.delete(without.file("cari/indeks.js"));
        page.navigate(without.url("index.html"));
        page.locator(".search-box").fill("camat");

        assertThat(page.locator("[role=status]")).hasText("Gagal dimuat");
        assertThat(page.locator(".search-results")).hasText("Gagal dimuat");
        troubles.clear();
    }
}
