package id.pohon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Cascade;
import id.pohon.model.Narasi;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported and imported again is the same content, whatever it is. */
class RoundTripTest {

    private static final int SEEDS = 60;

    @TempDir
    Path folder;

    @Test
    void filesThatWeWriteHoldWhatTheModelHolds() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Cascade cascade = RandomCascade.of(seed);
            List<Piece> files = ContentFiles.of(ModelEntries.of(cascade), List.of("komentar: a"));
            assertThat(content(files, seed)).as("seed %d", seed).isEqualTo(placeless(cascade));
        }
    }

    @Test
    void workbooksHoldWhatTheModelHolds() throws IOException {
        Export export = Export.in("id");
        for (long seed = 0; seed < SEEDS; seed++) {
            Cascade cascade = RandomCascade.of(seed);
            Path file = Files.write(folder.resolve(seed + ".xlsx"), export.xlsx(cascade));
            Imported imported = Import.read(file, OptionalInt.empty(), "id");
            assertThat(imported.account().questions()).as("seed %d", seed).isEmpty();
            assertThat(content(imported.files(), seed)).as("seed %d", seed).isEqualTo(placeless(cascade));
        }
    }

    @Test
    void foldersOfCsvHoldWhatTheModelHolds() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Cascade cascade = RandomCascade.of(seed);
            Path csv = Files.createDirectories(folder.resolve("csv-" + seed));
            for (Map.Entry<String, byte[]> file : Export.in("id").csv(cascade).entrySet()) {
                Files.write(csv.resolve(file.getKey()), file.getValue());
            }
            Imported imported = Import.read(csv, OptionalInt.empty(), "id");
            assertThat(imported.account().questions()).as("seed %d", seed).isEmpty();
            assertThat(content(imported.files(), seed)).as("seed %d", seed).isEqualTo(placeless(cascade));
        }
    }

    @Test
    void theRealCascadeGoesRound() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Cascade real = ContentReader.read(Path.of(""), Path.of("content"), diagnostics).content().cascade().stream()
                .filter(cascade -> cascade.tahun() == 2024)
                .findFirst()
                .orElseThrow();
        byte[] xlsx = Export.in("id").xlsx(real);
        assertThat(Export.in("id").xlsx(real)).isEqualTo(xlsx);
        Imported imported = Import.read(Files.write(folder.resolve("a.xlsx"), xlsx), OptionalInt.empty(), "id");
        assertThat(imported.account().questions()).isEmpty();
        assertThat(imported.counts()).containsExactly(9, 62, 66);
        assertThat(content(imported.files(), 0)).isEqualTo(placeless(real));
    }

    private Cascade content(List<Piece> files, long seed) throws IOException {
        Path project = Files.createTempDirectory(folder, "p" + seed);
        for (Piece file : files) {
            Path path = project.resolve("content/2024").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        Diagnostics diagnostics = new Diagnostics();
        List<Cascade> read = ContentReader.read(project, project.resolve("content"), diagnostics)
                .content()
                .cascade();
        // the files that dokumen names are not there
        assertThat(diagnostics.all())
                .as("seed %d", seed)
                .filteredOn(found -> !found.code().equals("P040"))
                .isEmpty();
        return placeless(read.get(0));
    }

    /** The same cascade with narratives that stand nowhere. */
    static Cascade placeless(Cascade c) {
        return new Cascade(
                c.at(),
                c.alamat(),
                c.tahun(),
                c.instansi(),
                c.judul(),
                c.status(),
                c.mengubah(),
                c.penetapan(),
                c.atasanInstansi(),
                c.periode(),
                c.sumber(),
                c.diterbitkan(),
                c.diperbarui(),
                c.riwayat(),
                c.jenjang(),
                c.arah(),
                c.program(),
                c.capaian(),
                c.dokumen(),
                c.alamatLama(),
                placeless(c.pengantar()),
                c.unit().stream()
                        .map(u -> new Unit(
                                u.at(),
                                u.kode(),
                                u.jabatan(),
                                u.atasan(),
                                u.urutan(),
                                u.jenjang(),
                                u.pejabat(),
                                u.sasaran(),
                                placeless(u.narasi()),
                                u.keterangan()))
                        .toList());
    }

    private static Narasi placeless(Narasi narasi) {
        return new Narasi(RandomCascade.NOWHERE, narasi.markdown());
    }
}
