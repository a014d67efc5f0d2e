package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who names a sasaran as partner. */
class PartnerTest {

    @Test
    void thoseThatAreNotShownAreCountedThoughAPartnerIsNamedInWords() throws Exception {
        assertThat(naming(35, "{ke: Bank Sampah Contoh}")).hasSize(31).last().isEqualTo("dan 5 lagi");
    }

    @Test
    void whoIsNamedHereAlreadyIsNotCountedEither() throws Exception {
        assertThat(naming(35, "{ke: \"k01:kepala\"}, {ke: \"k02:kepala\"}"))
                .hasSize(31)
                .doesNotContain("Sasaran 01 (Kepala 01, Kantor 01)")
                .last()
                .isEqualTo("dan 3 lagi");
        assertThat(naming(31, "{ke: \"k31:kepala\"}")).hasSize(30).noneMatch(name -> name.contains("lagi"));
    }

    /** The names behind "Disebut mitra oleh". */
    private static List<String> naming(int offices, String lintas) throws Exception {
        StringBuilder text = new StringBuilder("""
                @@ a/2025/cascade.yaml
                tahun: 2025
                instansi: {kode: a, nama: Kantor A}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ a/2025/unit/kepala.yaml
                jabatan: Kepala
                sasaran: [{kode: a, uraian: Sasaran, indikator: [{uraian: A}], lintas: [%s]}]
                """.formatted(lintas));
        for (int i = 1; i <= offices; i++) {
            text.append("""
                    @@ k%1$02d/2025/cascade.yaml
                    tahun: 2025
                    instansi: {kode: k%1$02d, nama: Kantor %1$02d}
                    judul: Cascading Kinerja
                    status: ditetapkan
                    @@ k%1$02d/2025/unit/kepala.yaml
                    jabatan: Kepala %1$02d
                    sasaran: [{kode: a, uraian: Sasaran %1$02d, lintas: [{ke: "a:kepala/a"}]}]
                    """.formatted(i));
        }
        Document page = MadePages.of(text.toString()).page("a/2025/unit/kepala.html");
        String said = page.selectFirst("p:contains(Disebut mitra oleh)").text();
        return List.of(said.replace("Disebut mitra oleh ", "").split("; "));
    }
}
