package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The register of indikator. */
class IndikatorPageTest {

    @Test
    void theTargetOfAYearIsThatOfThePageOfTheUnit() throws Exception {
        MadePages pages = MadePages.of("""
                @@ 2025/cascade.yaml
                tahun: 2025
                instansi: {kode: contoh, nama: Kecamatan Contoh}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ 2025/unit/camat.yaml
                jabatan: Camat
                sasaran:
                  - kode: a
                    uraian: Sasaran
                    indikator:
                      - {kode: a, uraian: Bertriwulan, satuan: Desa, sifat: kumulatif, target: {tw1: 1, tw2: 2, tw3: 3, tw4: 4}}
                      - {kode: b, uraian: Tanpa target, satuan: Desa}
                """);
        Document unit = pages.page("2025/unit/camat.html");
        Document register = pages.page("2025/indikator.html");
        assertThat(unit.select("td[data-label=\"Target 2025\"]").eachText()).containsExactly("10", "belum diisi");
        assertThat(register.select("td[data-label=\"Target 2025\"]").eachText()).containsExactly("10", "belum diisi");
        assertThat(register.select("[data-keadaan]").eachAttr("data-keadaan")).containsExactly("lengkap", "belum");
    }
}
