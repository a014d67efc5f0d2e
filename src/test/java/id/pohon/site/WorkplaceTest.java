package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.report.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One at a time, whoever comes and goes: processes that take the workplace of a site and leave it again at once. */
class WorkplaceTest {

    private static final int PROCESSES = 6;
    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    /** Takes and leaves. What it makes while it holds the workplace, no one else may have made. */
    public static final class Visitor {

        private Visitor() {}

        /** @param args the site, how often */
        public static void main(String... args) throws IOException {
            int taken = 0;
            for (int round = 0; round < Integer.parseInt(args[1]); round++) {
                try (Workplace workplace = Workplace.of(Path.of(args[0]))) {
                    Files.createDirectory(workplace.stage());
                    Files.writeString(workplace.stage().resolve("a.html"), "a");
                    taken++;
                } catch (Failure e) {
                    if (!e.what().key().equals("keluaran.dipakai")) {
                        throw e;
                    }
                }
            }
            System.out.println(taken);
        }
    }

    @Test
    void manyProcessesTakeItInTurn() throws Exception {
        List<Process> visitors = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            visitors.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Visitor.class.getName(),
                            folder.resolve("site").toString(),
                            String.valueOf(ROUNDS))
                    .redirectErrorStream(true)
                    .start());
        }
        int taken = 0;
        for (Process visitor : visitors) {
            String said = new String(visitor.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(visitor.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).matches("[0-9]+");
            taken += Integer.parseInt(said);
        }
        assertThat(taken).isBetween(PROCESSES, PROCESSES * ROUNDS);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInItsPlaceIsNotWaitedFor() throws IOException {
        Files.writeString(folder.resolve(".site.pohon"), "x");
        assertThatThrownBy(() -> Workplace.of(folder.resolve("site"))).isInstanceOf(FileSystemException.class);
        assertThat(folder.resolve(".site.pohon")).hasContent("x");
    }

    @Test
    void aLockFileThatVanishesIsNoFailure() throws IOException {
        try (Workplace workplace = Workplace.of(folder.resolve("site"))) {
            Files.createDirectory(workplace.stage());
            Files.delete(folder.resolve(".site.pohon/kunci"));
        }
        assertThat(folder).isEmptyDirectory();
    }
}
