package id.pohon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a citizen sees first: who is responsible, what was promised, and words to start from. */
@BrowserTest
class LandingInBrowserTest {

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.build(project, """
                @@ content/2024/unit/camat.yaml
                jabatan: Camat
                pejabat: {nama: Siti Contoh, sebagai: Plt.}
                sasaran:
                  - kode: desa
                    uraian: Meningkatnya layanan desa
                    jenis: ultimate
                    indikator:
                      - {kode: puas, uraian: Kepuasan warga, satuan: "%", target: 80, realisasi: 60, iku: true}
                      - {kode: aduan, uraian: Aduan selesai, satuan: orang, iku: true}
                      - {kode: lain, uraian: Bukan utama, satuan: orang, target: 1}
                  - kode: laporan
                    uraian: Tersusunnya laporan
                    jenis: output
                    indikator:
                      - {kode: lima, uraian: Lima ribu, satuan: orang, target: "5000"}
                """);
    }

    @Test
    void saysWhoIsResponsible(Page page) {
        open(page);
        assertThat(page.locator(".responsible")).hasText("Penanggung jawab: Camat (Plt. Siti Contoh)");
    }

    @Test
    void showsTheMainIndicatorsOfTheTopAndNoOthers(Page page) {
        open(page);
        Locator table = page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName("Indikator Kinerja Utama Camat, tahun 2024"));
        assertThat(table.locator("tbody tr")).hasCount(3);
        assertThat(table.locator("tbody tr").nth(0)).hasText("Meningkatnya layanan desa");
        assertThat(table.locator("tbody tr").nth(1)).containsText(Pattern.compile("Kepuasan warga\\s*80\\s*60\\s*75%"));
        assertThat(table.locator("tbody tr").nth(2)).hasText(Pattern.compile("Aduan selesai\\s*belum diisi"));
        table.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aduan selesai"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/2024/unit/camat\\.html#indikator-desa\\.aduan$"));
    }

    @Test
    void aTopicLeadsToWhatWasFound(Page page) {
        open(page);
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Cari topik Anda"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("desa"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/cari\\.html\\?q=desa$"));
        assertThat(page.locator(".search-title").first()).hasText("Meningkatnya layanan desa");
    }

    private static void open(Page page) {
        page.navigate(site.resolve("index.html").toUri().toString());
    }
}
