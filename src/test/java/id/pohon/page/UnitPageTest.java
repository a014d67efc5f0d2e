package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of a unit. */
class UnitPageTest {

    @Test
    void anOldNameLeadsToThePartOfASplitSasaranThatStayed() throws Exception {
        Document page = MadePages.of("""
                @@ 2025/cascade.yaml
                tahun: 2025
                instansi: {kode: contoh, nama: Kecamatan Contoh}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ 2025/unit/camat.yaml
                jabatan: Camat
                sasaran:
                  - {kode: a, uraian: Yang tinggal, sebelumnya: [lama]}
                @@ 2025/unit/kasi.yaml
                jabatan: Kasi
                atasan: camat
                sasaran:
                  - {kode: b, uraian: Yang pindah, sebelumnya: [camat/lama, camat/lain]}
                """).page("2025/unit/camat.html");
        assertThat(page.select("[id=sasaran-lama]")).hasSize(1);
        assertThat(page.getElementById("sasaran-a").select("[id=sasaran-lama]")).hasSize(1);
        assertThat(page.getElementById("sasaran-lain").parent().text()).contains("Yang pindah");
    }

    @Test
    void aSasaranWithoutIndikatorShowsItsLinksToo() throws Exception {
        Document page = MadePages.of("""
                @@ 2025/cascade.yaml
                tahun: 2025
                instansi: {kode: contoh, nama: Kecamatan Contoh}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ 2025/unit/camat.yaml
                jabatan: Camat
                sasaran: [{kode: a, uraian: Sasaran camat, lintas: [{ke: Puskesmas}]}]
                @@ 2025/unit/kasi.yaml
                jabatan: Kasi
                atasan: camat
                sasaran: [{kode: b, uraian: Sasaran kasi, mendukung: [camat/a]}]
                """).page("2025/unit/camat.html");
        assertThat(page.getElementById("sasaran-a").text())
                .contains("Didukung oleh Kasi 1", "Bekerja lintas dengan Puskesmas");
    }
}
