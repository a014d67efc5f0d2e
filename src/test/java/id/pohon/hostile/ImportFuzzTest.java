package id.pohon.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.exchange.Import;
import id.pohon.exchange.Imported;
import id.pohon.sheet.Refused;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged workbooks, sheets and copied texts are read or refused, and what is read is all accounted for. */
class ImportFuzzTest {

    private static final Path SOURCES = Path.of("src/test/resources/impor");

    private static final String CSV = """
            No;Sasaran;Indikator;Satuan;Target
            KASI TRANTIB;;;;
            1;Meningkatnya ketertiban;Persentase laporan;%;85
            ;;Jumlah patroli;Kali;"1.200"
            2;"Terlaksananya ""pembinaan""; desa";Jumlah desa;Desa;11
            """;

    @TempDir
    Path folder;

    @Test
    void textIsReadOrRefused() throws IOException {
        text(0, 300);
    }

    @Test
    void workbooksAreReadOrRefused() throws IOException {
        workbooks(0, 100);
    }

    @Test
    @Tag("slow")
    void manyTextsAreReadOrRefused() throws IOException {
        text(1_000_000, 250_000);
    }

    @Test
    @Tag("slow")
    void manyWorkbooksAreReadOrRefused() throws IOException {
        workbooks(1_000_000, 20_000);
    }

    private static void text(int first, int count) throws IOException {
        String table = Files.readString(SOURCES.resolve("tabel-2024.txt"));
        String begin = table.substring(0, table.indexOf('\n', 3_000) + 1);
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            for (int seed = first; seed < first + count; seed++) {
                Random random = new Random(seed);
                boolean csv = random.nextBoolean();
                Path file = disk.getPath(csv ? "/a.csv" : "/a.txt");
                Files.write(file, Fuzz.damaged(csv ? CSV : begin, random));
                read(file, seed);
            }
        }
    }

    private void workbooks(int first, int count) throws IOException {
        byte[] book = Files.readAllBytes(SOURCES.resolve("tabel-2024.xlsx"));
        Path file = folder.resolve("a.xlsx");
        for (int seed = first; seed < first + count; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Fuzz.wounded(book, random);
            Files.write(file, random.nextInt(10) == 0 ? cut(bytes, random) : bytes);
            read(file, seed);
        }
    }

    private static void read(Path file, int seed) {
        try {
            Imported imported = Import.read(file, OptionalInt.of(2025), "id");
            int read = imported.account().read();
            assertThat(imported.account().imported()
                            + imported.account().questions().size())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(read == 0 ? 0 : 1);
        } catch (Refused e) {
            assertThat(e.what().key()).as("seed " + seed).isNotEmpty();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
}
