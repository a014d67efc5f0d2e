package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of several years. */
class YearPagesTest {

    private static final String UNITS = """
            @@ %1$d/unit/camat.yaml
            jabatan: Camat
            sasaran:
              - kode: pelayanan
                uraian: Meningkatnya kualitas pelayanan
                indikator: [{kode: keluhan, uraian: Persentase keluhan, satuan: "%%", target: 80, realisasi: 72}]
            @@ %1$d/unit/kasi.yaml
            jabatan: Kasi Kesejahteraan Rakyat
            atasan: camat
            sasaran:
              - {kode: rukun, uraian: Terlaksananya pembinaan, mendukung: [camat/pelayanan], indikator: [{kode: a, uraian: A}]}
            """;

    @TempDir
    Path project;

    @BeforeEach
    void publishOneYear() throws IOException {
        Isi.write(project.resolve("content"), Isi.cascade(2024, "") + UNITS.formatted(2024));
        build();
    }

    @Test
    void addingAYearChangesNoPageOfAnOlderOne() throws IOException {
        Map<String, String> before = Run.files(project.resolve("site/2024"));
        addAYear();
        assertThat(before).isNotEmpty();
        assertThat(Run.files(project.resolve("site/2024"))).isEqualTo(before);
        assertThat(read("tahun/contoh/newest.js"))
                .startsWith("window.pohonNewest = {\"cascade\":\"2025\",\"tahun\":2025,\"nama\":\"2025\",")
                .contains("\"lain\":{\"kasi\":\"kasi-sosial\"}");
        assertThat(read("index.html")).contains("2025/unit/camat.html");
    }

    @Test
    void everyPageLeadsToItsYears() {
        assertThat(read("2024/unit/kasi.html"))
                .contains("href=\"../../tahun/contoh/kasi.html\"")
                .contains("src=\"../../tahun/contoh/newest.js\"");
        assertThat(read("2024/sasaran.html")).contains("href=\"../tahun/contoh/index.html\"");
    }

    @Test
    void aRenamedUnitIsFoundFromBothItsNames() throws IOException {
        addAYear();
        for (String kode : new String[] {"kasi", "kasi-sosial"}) {
            assertThat(read("tahun/contoh/" + kode + ".html"))
                    .contains("href=\"../../2024/unit/kasi.html\"")
                    .contains("href=\"../../2025/unit/kasi-sosial.html\"");
        }
    }

    @Test
    void theComparisonMarksWords() throws IOException {
        addAYear();
        assertThat(read("perbandingan/contoh/2024-2025.html"))
                .contains("<del><span class=\"unseen\">[dihapus:] </span>kualitas</del>")
                .contains("<ins><span class=\"unseen\">[ditambah:] </span>mutu</ins>")
                .contains("Target: dari 80 menjadi 85")
                .contains("Kode semula kasi");
    }

    @Test
    void targetAndRealisasiAreDrawnOverTheYears() throws IOException {
        addAYear();
        assertThat(read("tahun/contoh/camat.html"))
                .contains("<polyline points=")
                .contains("<span class=\"capaian-number\">90%</span> <span class=\"capaian-kelas\">Tinggi</span>")
                .contains("skala bawaan");
    }

    @Test
    void anOldAddressLeadsOn() throws IOException {
        addAYear();
        assertThat(read("2025/unit/kasi.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=kasi-sosial.html\">")
                .contains("<a href=\"kasi-sosial.html\">");
        assertThat(read("lama/unit/camat.html")).contains("url=../../2025/unit/camat.html");
        assertThat(read("data/server-nginx.conf"))
                .contains("location = /2025/unit/kasi.html { return 301 /2025/unit/kasi-sosial.html; }");
        assertThat(read("data/server-apache.conf"))
                .contains("Redirect permanent \"/lama/index.html\" \"/2025/index.html\"");
    }

    @Test
    void aSiteOfOneYearHasNoRedirectsAndNoComparison() {
        assertThat(project.resolve("site/data/server-nginx.conf")).content().doesNotContain("return 301");
        assertThat(project.resolve("site/perbandingan")).doesNotExist();
    }

    private void addAYear() throws IOException {
        String units = UNITS.formatted(2025)
                .replace("unit/kasi.yaml\n", "unit/kasi-sosial.yaml\nsebelumnya: [kasi]\n")
                .replace("kualitas", "mutu")
                .replace("target: 80", "target: 85");
        Isi.write(project.resolve("content"), Isi.cascade(2025, "alamat_lama: [lama]") + units);
        build();
    }

    private void build() {
        Run.success(project, "build");
    }

    private String read(String file) {
        try {
            return Files.readString(project.resolve("site").resolve(file));
        } catch (IOException e) {
            throw new AssertionError("no " + file, e);
        }
    }
}
