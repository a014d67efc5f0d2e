package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of several offices: links between them, from both ends. */
class OfficesTest {

    @TempDir
    Path project;

    @BeforeEach
    void publish() throws IOException {
        Isi.write(project.resolve("content"), ThreeOffices.content());
        Run run = Run.of(project, "build", "--no-pdf");
        assertThat(run.code()).as(run.said()).isZero();
    }

    @Test
    void theSupportingSasaranNamesWhatItSupportsInTheOtherOffice() {
        Element row = page("muara/2025/unit/camat.html").getElementById("sasaran-layanan");
        assertThat(row.text())
                .contains("Mendukung Meningkatnya kepuasan warga (Bupati Contoh, Pemerintah Kabupaten Contoh); "
                        + "Mewujudkan pelayanan yang dekat dengan warga (Pemerintah Kabupaten Contoh) usulan");
        assertThat(row.select("a[href]").eachAttr("href"))
                .contains(
                        "../../../kabupaten/2025/unit/bupati.html#sasaran-pelayanan",
                        "../../../kabupaten/2025/keselarasan.html#arah-misi-1");
    }

    @Test
    void theSupportedSasaranNamesWhoSupportsIt() {
        Element row = page("kabupaten/2025/unit/bupati.html").getElementById("sasaran-stunting");
        assertThat(row.text())
                .contains("Didukung oleh Kepala Dinas Kesehatan Contoh, Dinas Kesehatan Contoh 1; "
                        + "Kasi Kesejahteraan, Kecamatan Muara Contoh 1");
        assertThat(row.select("a[href]").eachAttr("href"))
                .contains("../../../kesehatan/2025/unit/kepala.html#sasaran-gizi");
        assertThat(page("kabupaten/2025/keselarasan.html")
                        .getElementById("arah-misi-1")
                        .text())
                .contains("Camat Muara Contoh, Kecamatan Muara Contoh: 1 usulan");
    }

    @Test
    void partnersAreNamedOnBothEnds() {
        assertThat(page("muara/2025/unit/kasi-kesejahteraan.html")
                        .getElementById("sasaran-posyandu")
                        .text())
                .contains("Bekerja lintas dengan Meningkatnya gizi balita (Kepala Dinas Kesehatan Contoh, "
                        + "Dinas Kesehatan Contoh) (bidan dan alat ukur)");
        assertThat(page("kesehatan/2025/unit/kepala.html").text())
                .contains("Bekerja lintas dengan Kasi Kesejahteraan, Kecamatan Muara Contoh (tempat dan undangan)");
        assertThat(page("muara/2025/unit/kasi-kesejahteraan.html").text())
                .contains(
                        "Disebut mitra oleh Meningkatnya gizi balita (Kepala Dinas Kesehatan Contoh, Dinas Kesehatan");
    }

    @Test
    void linksHoldWithinAYear() {
        assertThat(page("muara/2024/unit/camat.html").text()).doesNotContain("Kabupaten Contoh)");
    }

    @Test
    void whatIsNotThereIsAPeringatanAndATextWithoutLink() throws IOException {
        Path unit = project.resolve("content/muara/2025/unit/camat.yaml");
        Files.writeString(unit, Files.readString(unit).replace("bupati/pelayanan", "bupati/layanan"));
        Run run = Run.of(project, "build", "--no-pdf");
        assertThat(run.code()).as(run.said()).isZero();
        Element row = page("muara/2025/unit/camat.html").getElementById("sasaran-layanan");
        assertThat(row.text()).contains("kabupaten: bupati/layanan");
        assertThat(row.select("a").eachText()).doesNotContain("kabupaten: bupati/layanan");
        assertThat(Run.of(project, "check").said())
                .contains("peringatan[P108]: Pemerintah Kabupaten Contoh tidak mempunyai sasaran \"bupati/layanan\"");
    }

    private Element page(String address) {
        try {
            return Jsoup.parse(Files.readString(project.resolve("site").resolve(address)))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
