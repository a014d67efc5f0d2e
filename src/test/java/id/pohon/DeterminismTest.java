package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the real content as other machines would, each in a Java of its own. */
class DeterminismTest {

    private static final long LONGEST_SECONDS = 120;

    @TempDir
    static Path folder;

    private static String expected;

    @BeforeAll
    static void buildAsThisMachine() throws Exception {
        expected = manifestOf("biasa", List.of(), List.of());
        assertThat(expected).contains("2024/unit/camat.html");
    }

    @Test
    void theCommittedSiteIsWhatTheContentGives() throws IOException {
        assertThat(Path.of("site/manifest.sha256")).content().isEqualTo(expected);
    }

    @Test
    void aTurkishMachineInSamoaWithOneThreadGivesTheSameBytes() throws Exception {
        List<String> java = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n");
        assertThat(manifestOf("turki", java, List.of("--jobs", "1"))).isEqualTo(expected);
    }

    @Test
    void anArabicMachineWithManyThreadsAndADeepPathGivesTheSameBytes() throws Exception {
        List<String> java = List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu");
        assertThat(manifestOf("a b/ç/dalam/sekali", java, List.of("--jobs", "7")))
                .isEqualTo(expected);
    }

    @Test
    void contentSavedByNotepadGivesTheSameBytes() throws Exception {
        Path content = Path.of("content");
        Path windows = folder.resolve("windows/content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = windows.resolve(content.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.writeString(to, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(manifestOf("crlf", List.of(), List.of("--content", windows.toString())))
                .isEqualTo(expected);
    }

    /** The manifest lists the SHA-256 of every file of the site. */
    private static String manifestOf(String name, List<String> javaOptions, List<String> options) throws Exception {
        Path site = folder.resolve(name).resolve("site");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.pohon.Main", "build"));
        command.addAll(List.of("--quiet", "--output", site.toString()));
        command.addAll(options);
        Path log = Files.createTempFile(folder, "log", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return Files.readString(site.resolve("manifest.sha256"));
    }
}
