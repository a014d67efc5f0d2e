package id.pohon.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentReaderTest {

    private static final String UNIT = "jabatan: Camat\n";

    @Test
    void windowsPathsBecomeAddressesWithSlashes() throws IOException {
        try (Disk disk = Disk.windows()
                .with("content/kembang-janggut/2025/cascade.yaml", Disk.CASCADE.replace("2024", "2025"))
                .with("content/kembang-janggut/2025/unit/dalam/camat.md", "---\njabatn: Camat\n---\n")
                .with("content/gambar/peta/kecil.png", "x")
                .with("content/2024/unit/camat.yaml", UNIT)) {
            Content content = disk.read().content();
            assertThat(content.cascade()).extracting(Cascade::alamat).containsExactly("2024", "kembang-janggut/2025");
            assertThat(content.gambar().get(0).nama()).isEqualTo("peta/kecil.png");
            assertThat(disk.found()).containsExactly("P030 content/kembang-janggut/2025/unit/dalam/camat.md:2:1");
        }
    }

    @Test
    void everyFileIsCounted() throws IOException {
        try (Disk disk = Disk.unix()
                .with("content/2024/unit/camat.yaml", UNIT)
                .with("content/2024/unit/camat.md", "Narasi.")
                .with("content/2024/unit/sekcam.yaml", "jabatn: Sekretaris\n")
                .with("content/2024/unit/.DS_Store", "x")
                .with("content/2024/unit/~$camat.docx", "x")
                .with("content/2024/catatan.docx", "x")
                .with(
                        "content/2025/cascade.yaml",
                        Disk.CASCADE.replace("2024", "2025").replace("ditetapkan", "rancangan"))
                .with("content/2025/unit/camat.yaml", UNIT)) {
            // published: cascade.yaml and camat twice; draft: two files; rejected: sekcam.yaml and catatan.docx
            assertThat(disk.read().counts()).isEqualTo(new Counts(9, 3, 2, 2, 2));
        }
    }

    @Test
    void valuesAreReadAsWrittenAndConvertedByTheField() throws IOException {
        String unit = """
                jabatan: no
                jenjang: 2
                sebelumnya: [012, 1_000, yes]
                sasaran:
                  - nomor: 1.10
                    uraian: |
                      Meningkatnya
                        kualitas
                    indikator:
                      - uraian: null value
                        target: 0x1F
                """;
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", unit)) {
            Unit read = disk.unit();
            assertThat(read.jabatan()).isEqualTo("no");
            assertThat(read.keterangan().sebelumnya()).containsExactly("012", "1_000", "yes");
            assertThat(read.sasaran().get(0).nomor()).isEqualTo("1.10");
            assertThat(read.sasaran().get(0).uraian()).isEqualTo("Meningkatnya kualitas");
            assertThat(read.sasaran().get(0).id()).isEqualTo("camat/1");
            assertThat(read.indikator().get(0).id()).isEqualTo("camat/1.1");
            assertThat(read.indikator().get(0).target().tahun().tertulis()).isEqualTo("0x1F");
            assertThat(disk.found()).isEmpty();
        }
    }

    @Test
    void aBrokenFileStillGivesAUnit() throws IOException {
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", "jabatan: \"Camat\n")) {
            assertThat(disk.unit().kode()).isEqualTo("camat");
            assertThat(disk.found()).containsExactly("P014 content/2024/unit/camat.yaml:1:10");
        }
    }

    @Test
    void aLinkOutOfTheContentFolderIsNotRead() throws IOException {
        try (Disk disk = Disk.unix()
                .with("rahasia.yaml", UNIT)
                .with("content/2024/unit/camat.yaml", UNIT)
                .with("luar/unit.yaml", UNIT)) {
            Files.createSymbolicLink(disk.path("content/2024/unit/x.yaml"), disk.path("rahasia.yaml"));
            Files.createSymbolicLink(disk.path("content/2024/unit/y.yaml"), disk.path("tidak-ada.yaml"));
            Files.createSymbolicLink(disk.path("content/2024/unit/luar"), disk.path("luar"));
            Files.createSymbolicLink(disk.path("content/2024/unit/z.yaml"), disk.path("content/2024/unit/camat.yaml"));
            assertThat(disk.cascade().unit()).extracting(Unit::kode).containsExactly("camat", "z");
            assertThat(disk.found())
                    .containsExactly(
                            "P005 content/2024/unit/luar:1:1",
                            "P005 content/2024/unit/x.yaml:1:1",
                            "P005 content/2024/unit/y.yaml:1:1");
        }
    }

    @Test
    void contentOutsideTheProjectIsNamedByItsPath() throws IOException {
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", "jabatn: x\n")) {
            id.pohon.report.Diagnostics found = new id.pohon.report.Diagnostics();
            ContentReader.read(disk.path("lain"), disk.path("content"), found);
            assertThat(found.all().get(0).at()).hasToString("/proyek/content/2024/unit/camat.yaml:1:1");
        }
    }

    @Test
    void linesAreFoundByTheNamesOfFindings() throws IOException {
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", "\uFEFFjabatan: Camat\r\n# dua\r\n")) {
            SourceFiles files = disk.read().files();
            assertThat(files.line("content/2024/unit/camat.yaml", 1)).contains("jabatan: Camat");
            assertThat(files.line("content/2024/unit/camat.yaml", 2)).contains("# dua");
            assertThat(files.line("content/2024/unit/lain.yaml", 1)).isEqualTo(Optional.empty());
        }
    }
}
