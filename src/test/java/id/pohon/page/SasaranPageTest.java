package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The register of sasaran. */
class SasaranPageTest {

    @Test
    void allSupportersOfOtherOfficesAreCounted() throws Exception {
        Document register = MadePages.of(supporters(40, 41)).page("kabupaten/2025/sasaran.html");
        assertThat(register.select("td[data-label=\"Didukung\"]").eachText()).containsExactly("40");
    }

    @Test
    void aProposedLinkIsKnownHoweverManyStandBeforeIt() throws Exception {
        Document all = MadePages.of(supporters(40, 41)).page("kabupaten/2025/sasaran.html");
        assertThat(all.select("[data-keadaan]").eachAttr("data-keadaan")).containsExactly("belum");
        Document last = MadePages.of(supporters(40, 40)).page("kabupaten/2025/sasaran.html");
        assertThat(last.select("[data-keadaan]").eachAttr("data-keadaan")).containsExactly("belum usulan");
    }

    @Test
    void whoSupportsTwiceIsCountedOnce() throws Exception {
        Document register = MadePages.of("""
                @@ 2025/cascade.yaml
                tahun: 2025
                instansi: {kode: contoh, nama: Kecamatan Contoh}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ 2025/unit/camat.yaml
                jabatan: Camat
                sasaran: [{kode: a, uraian: Sasaran camat}]
                @@ 2025/unit/kasi.yaml
                jabatan: Kasi
                atasan: camat
                sasaran:
                  - kode: b
                    uraian: Sasaran kasi
                    mendukung: [camat/a]
                    indikator: [{kode: i, uraian: Indikator, mendukung: [{ke: camat/a, status: usulan}]}]
                """).page("2025/sasaran.html");
        assertThat(register.select("td[data-label=\"Didukung\"]").eachText()).containsExactly("1", "0");
        assertThat(register.select("[data-keadaan]").first().attr("data-keadaan"))
                .isEqualTo("belum usulan");
    }

    /** A kabupaten and the offices that support its sasaran; those from a number on only propose to. */
    private static String supporters(int offices, int proposed) {
        StringBuilder text = new StringBuilder("""
                @@ kabupaten/2025/cascade.yaml
                tahun: 2025
                instansi: {kode: kabupaten, nama: Kabupaten Contoh}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ kabupaten/2025/unit/bupati.yaml
                jabatan: Bupati
                sasaran: [{kode: a, uraian: Sasaran bupati}]
                """);
        for (int i = 1; i <= offices; i++) {
            text.append("""
                    @@ k%1$02d/2025/cascade.yaml
                    tahun: 2025
                    instansi: {kode: k%1$02d, nama: Kantor %1$02d}
                    judul: Cascading Kinerja
                    status: ditetapkan
                    @@ k%1$02d/2025/unit/kepala.yaml
                    jabatan: Kepala %1$02d
                    sasaran: [{kode: a, uraian: Sasaran, mendukung: [%2$s]}]
                    """.formatted(
                    i, i >= proposed ? "{ke: \"kabupaten:bupati/a\", status: usulan}" : "\"kabupaten:bupati/a\""));
        }
        return text.toString();
    }
}
