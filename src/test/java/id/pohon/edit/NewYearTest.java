package id.pohon.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.check.Checks;
import id.pohon.compare.Comparison;
import id.pohon.contoh.Folders;
import id.pohon.contoh.Isi;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostics;
import id.pohon.report.Failure;
import id.pohon.report.Severity;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewYearTest {

    @TempDir
    Path project;

    @Test
    void theRealCascadeStartsANewYearThatDiffersInNothingButTheYear() throws IOException {
        Folders.copy(Path.of("content"), content());
        NewYear year = start(2024, 2025);
        assertThat(year.files()).hasSize(11);
        year.write(content());
        Loaded loaded = load();
        Cascade fresh = cascade(loaded, "2025");
        assertThat(fresh.status()).isEqualTo(Cascade.Status.RANCANGAN);
        assertThat(fresh.judul()).isEqualTo("Cascading Kinerja Kecamatan Kembang Janggut Tahun 2025");
        assertThat(fresh.penetapan().tanggal()).isEmpty();
        assertThat(fresh.penetapan().jabatan()).isEqualTo("Camat Kembang Janggut");
        assertThat(Comparison.of(Pohon.of(cascade(loaded, "2024")), Pohon.of(fresh))
                        .sama())
                .isTrue();
        assertThat(fresh.pengantar().markdown()).contains("TULIS ULANG: kata pengantar ini disalin dari tahun 2024");
    }

    @Test
    void unitFilesOfTheRealCascadeAreCopiedByteForByte() throws IOException {
        Folders.copy(Path.of("content"), content());
        start(2024, 2025).write(content());
        try (Stream<Path> files = Files.list(content().resolve("2024/unit"))) {
            for (Path file : files.toList()) {
                assertThat(content().resolve("2025/unit").resolve(file.getFileName()))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void onlyWhatBelongsToTheOldYearChangesInCascadeYaml() throws IOException {
        Isi.write(content(), """
                @@ 2024/cascade.yaml
                # Komentar di atas tetap.
                tahun: 2024 # tahun rencana
                instansi: {kode: contoh, nama: Kecamatan Contoh}
                judul: "Cascading 2024, nomor 12024 tetap, Tahun 2024"
                status: ditetapkan
                mengubah: ''
                penetapan:
                  nomor: 12/2024   # dari bagian hukum
                  tempat: Contoh
                  tanggal: 2024-01-05
                diterbitkan: 2024-02-01
                sumber:
                  judul: Dokumen 2024
                riwayat:
                  # yang terbaru di atas
                  - tanggal: 2024-03-01
                    uraian: |
                      Perbaikan

                      ejaan
                dokumen: [{jenis: Renja, nomor: "1"}]
                program:
                  - {kode: "7.01", nama: Program, anggaran: 1000000}
                  - kode: "7.02"
                    nama: Lain
                    anggaran: 5
                arah:
                  - kode: misi
                    jenis: misi
                    uraian: Misi
                    indikator: [{uraian: Indeks, target: 5}]
                """);
        assertThat(start(2024, 2025).files().get("cascade.yaml")).isEqualTo("""
                # yaml-language-server: $schema=../.skema/cascade.schema.json
                # Komentar di atas tetap.
                tahun: 2025 # tahun rencana
                instansi: {kode: contoh, nama: Kecamatan Contoh}
                judul: "Cascading 2025, nomor 12024 tetap, Tahun 2025"
                status: rancangan
                mengubah: ''
                penetapan:
                  nomor:   # dari bagian hukum
                  tempat: Contoh
                  tanggal:
                diterbitkan:
                # PERIKSA: sumber berikut ditulis untuk tahun 2024.
                sumber:
                  judul: Dokumen 2024
                # Milik tahun 2024; isi kembali bila perlu.
                # riwayat:
                #   # yang terbaru di atas
                #   - tanggal: 2024-03-01
                #     uraian: |
                #       Perbaikan

                #       ejaan
                dokumen: []
                program:
                  - {kode: "7.01", nama: Program, anggaran: ""}
                  - kode: "7.02"
                    nama: Lain
                    anggaran:
                arah:
                  - kode: misi
                    jenis: misi
                    uraian: Misi
                    indikator: [{uraian: Indeks, target: ""}]
                """);
    }

    private static final String UNIT = """
            ---
            # Catatan penyusun tetap.
            jabatan: Camat
            sasaran:
              - kode: a
                uraian: Sasaran 😀 pertama
                indikator:
                  - kode: satu
                    uraian: Satu
                    target: 80 # dari RPJMD
                    realisasi: 72,5%   # data semester
                    bukti: Laporan 2024
                  - {kode: dua, uraian: Dua, target: 5, realisasi: "4"}
                  - kode: tiga
                    uraian: Tiga
                    sifat: kumulatif
                    target:
                      tahun: 10
                      tw1: 1  # triwulan pertama
                    realisasi: {tw1: 1, tw2: 2,
                      tw3: 3, tw4: 2}
                    baseline: {tahun: 2023, nilai: 7}
                  - realisasi: BB
                    uraian: Empat
                    baseline: {nilai: B}
                  - {kode: lima, uraian: Lima}
            ---
            Narasi tentang target: 80 tetap.
            """;

    @Test
    void targetAndRealisasiAreEmptiedAndTheLastRealisasiIsTheBaseline() throws IOException {
        Isi.write(content(), Isi.cascade(2024, "") + "@@ 2024/unit/camat.md\n" + UNIT);
        NewYear year = start(2024, 2025);
        assertThat(year.files().get("unit/camat.md")).isEqualTo("""
                ---
                # Catatan penyusun tetap.
                jabatan: Camat
                sasaran:
                  - kode: a
                    uraian: Sasaran 😀 pertama
                    indikator:
                      - kode: satu
                        uraian: Satu
                        target: # dari RPJMD
                        realisasi:   # data semester
                        baseline: {tahun: 2024, nilai: "72,5%"}
                        bukti:
                      - {kode: dua, uraian: Dua, target: "", baseline: {tahun: 2024, nilai: 4}, realisasi: ""}
                      - kode: tiga
                        uraian: Tiga
                        sifat: kumulatif
                        target:
                          tahun:
                          tw1:  # triwulan pertama
                        realisasi: {tw1: "", tw2: "",
                          tw3: "", tw4: ""}
                        baseline: {tahun: 2024, nilai: 8}
                      - realisasi:
                        uraian: Empat
                        baseline: {tahun: 2024, nilai: "BB"}
                      - {kode: lima, uraian: Lima}
                ---
                Narasi tentang target: 80 tetap.
                """);
        assertThat(year.emptied()).isEqualTo(new Emptied(3, 4, 4));
    }

    @Test
    void theNewYearReadsWithoutAGalatAndKeepsTheBaselines() throws IOException {
        Isi.write(content(), Isi.cascade(2024, "") + "@@ 2024/unit/camat.md\n" + UNIT);
        start(2024, 2025).write(content());
        Unit camat = cascade(load(), "2025").unit().get(0);
        assertThat(camat.indikator())
                .allMatch(i -> i.target().isKosong() && i.realisasi().isKosong());
        assertThat(camat.indikator())
                .extracting(Indikator::baseline)
                .extracting(b -> b.map(base -> base.tahun() + " " + base.nilai().tertulis())
                        .orElse(""))
                .containsExactly("2024 72,5%", "2024 4", "2024 8", "2024 BB", "");
    }

    @Test
    void windowsLineEndsAndTheByteOrderMarkAreKept() throws IOException {
        Isi.write(content(), Isi.cascade(2024, ""));
        Path unit = content().resolve("2024/unit/camat.yaml");
        Files.createDirectories(unit.getParent());
        Files.writeString(
                unit,
                "\uFEFFjabatan: Camat\r\nsasaran:\r\n- uraian: S\r\n  indikator:\r\n  - uraian: I\r\n    realisasi: 3\r\n");
        Files.writeString(content().resolve("2024/kata-pengantar.md"), "\uFEFFYth.\r\n");
        NewYear year = start(2024, 2025);
        assertThat(year.files().get("unit/camat.yaml"))
                .isEqualTo(
                        "\uFEFFjabatan: Camat\r\nsasaran:\r\n- uraian: S\r\n  indikator:\r\n  - uraian: I\r\n    realisasi:\r\n"
                                + "    baseline: {tahun: 2024, nilai: 3}\r\n");
        assertThat(year.files().get("kata-pengantar.md"))
                .startsWith("\uFEFF<!-- TULIS ULANG")
                .endsWith("-->\r\n\r\nYth.\r\n");
    }

    @Test
    void anExistingYearIsNeverOverwritten() throws IOException {
        Folders.copy(Path.of("content"), content());
        Path existing = Files.createDirectories(content().resolve("2025")).resolve("catatan.txt");
        Files.writeString(existing, "milik saya");
        NewYear year = start(2024, 2025);
        assertThatThrownBy(() -> year.write(content())).isInstanceOf(Failure.class);
        assertThat(existing).hasContent("milik saya");
        assertThat(content().resolve("2025")).isDirectoryNotContaining("glob:**.yaml");
    }

    @Test
    void aYearOfAnOfficeStartsBesideItsOthers() throws IOException {
        Isi.write(content(), Isi.cascade(2024, "").replace("@@ 2024", "@@ kembang-janggut/2024"));
        NewYear year = NewYear.of(load(), cascade(load(), "kembang-janggut/2024"), 2025);
        assertThat(year.alamat()).isEqualTo("kembang-janggut/2025");
        year.write(content());
        assertThat(content().resolve("kembang-janggut/2025/cascade.yaml")).exists();
    }

    private Path content() {
        return project.resolve("content");
    }

    private NewYear start(int from, int to) {
        Loaded loaded = load();
        return NewYear.of(loaded, cascade(loaded, String.valueOf(from)), to);
    }

    private Loaded load() {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project, content(), diagnostics);
        Checks.run(loaded.content(), diagnostics);
        assertThat(diagnostics.all()).noneMatch(d -> d.severity() == Severity.GALAT);
        return loaded;
    }

    private static Cascade cascade(Loaded loaded, String alamat) {
        return loaded.content().cascade().stream()
                .filter(c -> c.alamat().equals(alamat))
                .findFirst()
                .orElseThrow();
    }
}
