package id.pohon.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {

    @TempDir
    Path project;

    private Scores scores;

    @BeforeEach
    void writeACascade() throws IOException {
        put("cascade.yaml", "tahun: 2024\ninstansi: {kode: uji, nama: Uji}\njudul: Uji\nstatus: rancangan\n");
    }

    @Test
    void tellsUnitsThatLackItThroughoutTogether() throws IOException {
        unit("a", "", "", "");
        unit("b", "");
        unit("c", "satuan: Persen", "");

        List<Diagnostic> found = satuan();

        assertThat(found).hasSize(2);
        assertThat(found.get(0).message().args()).containsExactly("2", "4");
        assertThat(found.get(0).related()).hasSize(2);
        assertThat(found.get(1).message().args()).containsExactly("1", "2");
    }

    @Test
    void showsSomePlacesAndCountsTheOthers() throws IOException {
        unit("a", "", "", "", "", "", "", "", "satuan: Persen");

        assertThat(satuan()).singleElement().satisfies(found -> {
            assertThat(found.message().args()).containsExactly("7", "8");
            assertThat(found.related()).hasSize(Grouping.SHOWN);
            assertThat(found.related().get(4).message().key()).isEqualTo("kelompok.isi.lagi");
            assertThat(found.related().get(4).message().args()).last().isEqualTo("1");
        });
    }

    @Test
    void aWaiverInPlaceTakesOutItsPlaceOnly() throws IOException {
        unit("a", "abaikan: [{aturan: P302, alasan: dokumen tidak memuatnya}]", "", "satuan: Persen");

        assertThat(satuan()).singleElement().satisfies(found -> {
            assertThat(found.message().args()).containsExactly("1", "3");
            assertThat(found.at().line()).isEqualTo(7);
        });
        Scores.Score score = scores.of("2024").stream()
                .filter(each -> each.criterion().equals("1.b-6"))
                .findFirst()
                .orElseThrow();
        assertThat(score.checked()).isEqualTo(3);
        assertThat(score.passed()).isEqualTo(2);
        assertThat(score.waived()).isEqualTo(1);
    }

    private List<Diagnostic> satuan() {
        Diagnostics diagnostics = new Diagnostics();
        scores = Checks.run(
                ContentReader.read(project, project.resolve("content"), diagnostics)
                        .content(),
                diagnostics);
        return diagnostics.all().stream()
                .filter(found -> found.code().equals("P302"))
                .toList();
    }

    /** A unit with an indikator for each text, which is more of its keys. */
    private void unit(String kode, String... more) throws IOException {
        StringBuilder text = new StringBuilder("jabatan: Unit\nsasaran:\n  - uraian: Tertatanya arsip kantor\n");
        text.append("    indikator:\n");
        for (String keys : more) {
            text.append("      - uraian: Persentase arsip kantor\n");
            text.append(keys.isEmpty() ? "" : "        " + keys + "\n");
        }
        put("unit/" + kode + ".yaml", text.toString());
    }

    private void put(String name, String text) throws IOException {
        Path file = project.resolve("content/2024").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
