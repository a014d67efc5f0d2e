package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A cascade that changes one of the same year is told from it wherever its year is named. */
class ChangedYearTest {

    @Test
    void inTheListsOfSearchAndDownloads() throws Exception {
        MadePages pages = MadePages.of(office("contoh", ""));
        assertThat(pages.page("cari.html").select("main li a").eachText())
                .contains(
                        "Sasaran – Pohon Kinerja 2024 – Kecamatan contoh",
                        "Sasaran – Pohon Kinerja 2024 (perubahan) – Kecamatan contoh");
        assertThat(pages.page("unduh.html").select("h2").eachText())
                .contains("Kecamatan contoh 2024", "Kecamatan contoh 2024 (perubahan)");
    }

    @Test
    void onThePageOfTheOffice() throws Exception {
        Document page = MadePages.of(office("contoh", "")).page("tahun/contoh/index.html");
        assertThat(page.getElementById("terbaru").text()).startsWith("2024 (perubahan): ");
        assertThat(page.select("[data-baris] th").eachText()).containsExactly("2024 (perubahan)", "2024");
    }

    @Test
    void inThePictureOverTheYears() throws Exception {
        Document page = MadePages.of(office("contoh", "")).page("tahun/contoh/camat.html");
        Element picture = page.selectFirst("svg.series");
        assertThat(picture.select("text").eachText()).containsExactly("2024", "2024(perubahan)");
        assertThat(picture.attr("viewBox")).isEqualTo("0 0 240 112");
    }

    @Test
    void notInTheColumnsOfThePortal() throws Exception {
        Document portal = MadePages.of(office("muara", "muara/") + office("hulu", "hulu/"))
                .page("index.html");
        assertThat(portal.select("thead th").eachText()).containsExactly("Instansi", "Tahun 2024");
        Element cell = portal.selectFirst("[data-baris] td");
        assertThat(List.of(cell.attr("data-label"), cell.selectFirst(".unseen").text()))
                .containsExactly("Tahun 2024", ", Kecamatan hulu, 2024 (perubahan)");
    }

    /** An office with a cascade of 2024 and one that changes it. */
    private static String office(String kode, String folder) {
        return """
                @@ %2$s2024/cascade.yaml
                tahun: 2024
                instansi: {kode: %1$s, nama: Kecamatan %1$s}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ %2$s2024/unit/camat.yaml
                jabatan: Camat
                sasaran: [{kode: a, uraian: Sasaran, indikator: [{kode: a, uraian: A, satuan: Desa, target: 10}]}]
                @@ %2$s2024-perubahan/cascade.yaml
                tahun: 2024
                instansi: {kode: %1$s, nama: Kecamatan %1$s}
                judul: Cascading Kinerja Perubahan
                status: ditetapkan
                mengubah: %2$s2024
                @@ %2$s2024-perubahan/unit/camat.yaml
                jabatan: Camat
                sasaran: [{kode: a, uraian: Sasaran, indikator: [{kode: a, uraian: A, satuan: Desa, target: 12}]}]
                """.formatted(kode, folder);
    }
}
