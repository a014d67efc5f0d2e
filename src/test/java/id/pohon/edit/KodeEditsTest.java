package id.pohon.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.check.Checks;
import id.pohon.contoh.Isi;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Failure;
import id.pohon.report.Severity;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeEditsTest {

    private static final String CAMAT = """
            # Camat
            jabatan: Camat
            sasaran:
              # yang pertama
              - uraian: Meningkatnya kualitas pelayanan publik   # catatan
                indikator:
                  - uraian: Persentase keluhan yang ditindaklanjuti
                  - {uraian: "Nilai IKM", satuan: nilai}
              -
                kode:
                uraian: 'Meningkatnya kualitas pelayanan publik'
                indikator: [{kode: tetap, uraian: Jumlah}]
            """;

    private static final String KASI = """
            jabatan: Kasi
            atasan: camat
            sasaran:
              - kode: kerukunan
                uraian: Terbinanya kerukunan
                mendukung:
                  - camat/1
                  - {ke: "camat/2", status: usulan}
                lintas:
                  - ke: camat/1
                    alasan: layanan
                indikator:
                  - uraian: 2024
                    mendukung: [camat/2]
            """;

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path project = disk.getPath("/proyek");

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @Test
    void givesKodeAndChangesNothingElse() throws IOException {
        write("camat", CAMAT);
        write("kasi", KASI);
        KodeEdits edits = plan();
        edits.write();
        assertThat(read("camat")).isEqualTo("""
                # Camat
                jabatan: Camat
                sasaran:
                  # yang pertama
                  - kode: kualitas-pelayanan-publik
                    uraian: Meningkatnya kualitas pelayanan publik   # catatan
                    indikator:
                      - kode: keluhan-ditindaklanjuti
                        uraian: Persentase keluhan yang ditindaklanjuti
                      - {kode: ikm, uraian: "Nilai IKM", satuan: nilai}
                  -
                    kode: kualitas-pelayanan-publik-2
                    uraian: 'Meningkatnya kualitas pelayanan publik'
                    indikator: [{kode: tetap, uraian: Jumlah}]
                """);
        assertThat(read("kasi")).isEqualTo("""
                jabatan: Kasi
                atasan: camat
                sasaran:
                  - kode: kerukunan
                    uraian: Terbinanya kerukunan
                    mendukung:
                      - camat/kualitas-pelayanan-publik
                      - {ke: "camat/kualitas-pelayanan-publik-2", status: usulan}
                    lintas:
                      - ke: camat/kualitas-pelayanan-publik
                        alasan: layanan
                    indikator:
                      - kode: indikator
                        uraian: 2024
                        mendukung: [camat/kualitas-pelayanan-publik-2]
                """);
        assertThat(edits.given()).hasSize(5);
        assertThat(edits.links()).isEqualTo(4);
        assertThat(findings()).isEmpty();
        assertThat(plan().given()).isEmpty();
    }

    @Test
    void keepsByteOrderMarkLineEndsAndNarrative() throws IOException {
        String text = "\uFEFF---\n" + CAMAT + "---\nNarasi 😀.\n";
        Isi.write(project.resolve("content"), Isi.cascade(2024, ""));
        Path file = project.resolve("content/2024/unit/camat.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("\n", "\r\n"));
        plan().write();
        String after = Files.readString(file);
        assertThat(after).startsWith("\uFEFF---\r\n# Camat\r\n").endsWith("---\r\nNarasi 😀.\r\n");
        assertThat(after.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(after).contains("- kode: kualitas-pelayanan-publik\r\n    uraian:");
        assertThat(findings()).isEmpty();
    }

    @Test
    void leavesFilesWithGalatAndWhatTheyNameAlone() throws IOException {
        write("camat", CAMAT);
        write("kasi", KASI.replace("lintas:", "lintass:").replace("camat/2", "camat/kasi"));
        String kasi = read("kasi");
        KodeEdits edits = plan();
        edits.write();
        assertThat(read("kasi")).isEqualTo(kasi);
        assertThat(edits.skipped()).containsExactly("content/2024/unit/kasi.yaml");
        assertThat(edits.given()).extracting(GivenKode::before).containsExactly("camat/1.1", "camat/1.2", "camat/2");
        assertThat(read("camat")).contains("  - uraian: Meningkatnya kualitas pelayanan publik   # catatan");
    }

    @Test
    void leavesClosedYearsAlone() throws IOException {
        write("camat", CAMAT);
        Files.writeString(project.resolve("content/2024/penutupan.yaml"), "tanggal: 2025-01-05\n");
        plan().write();
        assertThat(read("camat")).isEqualTo(CAMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "Meningkatnya kualitas pelayanan publik, kualitas-pelayanan-publik",
        "Jumlah Dokumen Rencana Kerja yang disusun, dokumen-rencana-kerja",
        "Terlaksananya, terlaksananya",
        "100 %, lain",
        "Nilai SAKIP, sakip",
        "Optimalnya Penyelenggaraan Pertanggungjawaban Pemerintahan, penyelenggaraan-pertanggungjawaban",
    })
    void speaksShortly(String text, String kode) {
        assertThat(KodeWords.of(text, "lain", Set.of())).isEqualTo(kode);
    }

    @Test
    void addsAWordBeforeANumber() {
        assertThat(KodeWords.of("Jumlah laporan barang milik daerah", "x", Set.of("laporan-barang-milik")))
                .isEqualTo("laporan-barang-milik-daerah");
        assertThat(KodeWords.of("Jumlah laporan", "x", Set.of("laporan", "laporan-2")))
                .isEqualTo("laporan-3");
    }

    @Test
    void aFileThatIsGoneSinceItWasReadIsNamed() throws IOException {
        write("camat", CAMAT);
        Loaded loaded = load(new Diagnostics());
        Files.delete(project.resolve("content/2024/unit/camat.yaml"));
        assertThatThrownBy(() -> KodeEdits.of(loaded, Set.of()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("berkas.tak-terbaca")
                .hasMessageContaining("content/2024/unit/camat.yaml");
    }

    private void write(String kode, String text) throws IOException {
        Isi.write(project.resolve("content"), Isi.cascade(2024, "") + "@@ 2024/unit/" + kode + ".yaml\n" + text);
    }

    private String read(String kode) throws IOException {
        return Files.readString(project.resolve("content/2024/unit/" + kode + ".yaml"));
    }

    private KodeEdits plan() {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = load(diagnostics);
        Set<String> galat = new TreeSet<>();
        diagnostics.all().stream()
                .filter(found -> found.severity() == Severity.GALAT)
                .forEach(found -> galat.add(found.at().file()));
        return KodeEdits.of(loaded, galat);
    }

    private List<Diagnostic> findings() {
        Diagnostics diagnostics = new Diagnostics();
        load(diagnostics);
        return diagnostics.all().stream()
                .filter(found ->
                        found.severity() == Severity.GALAT || found.code().equals("P122"))
                .toList();
    }

    private Loaded load(Diagnostics diagnostics) {
        Loaded loaded = ContentReader.read(project, project.resolve("content"), diagnostics);
        Checks.run(loaded.content(), diagnostics);
        return loaded;
    }
}
