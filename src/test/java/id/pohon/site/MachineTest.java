package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pohon.contoh.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole program on a machine that fails it: no place on the disk, no memory, no right to write, someone else at the
 * same work. It ends with 3 and one message, and readers see the old site, whole.
 */
@EnabledOnOs(OS.LINUX)
class MachineTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/situs/lengkap/content");
    private static final String CHANGE = "Keterangan *kepala*.";

    @TempDir
    static Path published;

    @TempDir
    Path work;

    private Path project;

    @BeforeAll
    static void publishOnce() throws IOException {
        Folders.copy(CONTENT, published.resolve("content"));
        Run run = start(published, List.of()).end();
        assertThat(run.code()).as(run.said()).isZero();
    }

    /** Not to be published anew for each test. */
    @BeforeEach
    void copyWhatIsPublished() throws IOException {
        project = work.resolve("proyek");
        Folders.copy(published, project);
    }

    /** {@code ulimit -f} stops each file at so many kB in the midst of writing, as a quota does. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void aFileThatCannotBeWrittenToItsEnd(int kilobytes) throws Exception {
        Manifest old = publishedThenChanged();
        Run run = start(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"))
                .end();
        assertFailed(run, "tidak dapat ditulis");
        assertUntouched(old);
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        Path disk = Files.createDirectory(work.resolve("disk"));
        assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=1m", "pohon", disk.toString()), "may mount");
        try {
            project = disk.resolve("proyek");
            Folders.copy(published, project);
            Files.writeString(disk.resolve("penuh"), "");
            Manifest old = Manifest.read(site());
            change();
            fill(disk.resolve("penuh"));

            assertFailed(start(List.of()).end(), "No space left on device");
            assertUntouched(old);

            Files.delete(disk.resolve("penuh"));
            assertThat(start(List.of()).end().code()).isZero();
            assertPublished(old);
        } finally {
            call("umount", disk.toString());
        }
    }

    @Test
    void aDiskThatMayOnlyBeRead() throws Exception {
        Path disk = Files.createDirectory(work.resolve("disk"));
        assumeTrue(call("mount", "-t", "tmpfs", "-o", "size=8m", "pohon", disk.toString()), "may mount");
        try {
            project = disk.resolve("proyek");
            Folders.copy(published, project);
            Manifest old = Manifest.read(site());
            change();
            assertThat(call("mount", "-o", "remount,ro", disk.toString())).isTrue();
            assertFailed(start(List.of()).end(), "tidak boleh ditulis");
            assertUntouched(old);
        } finally {
            call("umount", disk.toString());
        }
    }

    @Test
    void aReaderWhoHasAPageOpenReadsItToItsEnd() throws Exception {
        Path page = site().resolve("2031/unit/kepala.html");
        String before = Files.readString(page);
        try (InputStream reader = Files.newInputStream(page)) {
            byte[] begin = reader.readNBytes(100);
            change();
            Run run = start(List.of()).end();
            assertThat(run.code()).as(run.said()).isZero();
            String read = new String(begin, StandardCharsets.UTF_8)
                    + new String(reader.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(read).isEqualTo(before);
        }
        assertThat(Files.readString(page)).isNotEqualTo(before).contains("lain");
    }

    /** A folder that cannot be renamed, with a page that cannot be replaced: both are places where something is mounted. */
    @Test
    void aPageThatSomethingHoldsInASiteThatCannotBeRenamed() throws Exception {
        Manifest old = publishedThenChanged();
        Path page = site().resolve("2031/unit/kepala.html");
        Path copy = Files.copy(page, work.resolve("salinan.html"));
        String folder = site().toString();
        assumeTrue(call("mount", "--bind", folder, folder), "may mount");
        try {
            assertThat(call("mount", "--bind", copy.toString(), page.toString()))
                    .isTrue();
            assertFailed(start(List.of()).end(), page + " tidak dapat diganti");
            assertUntouched(old);
            assertThat(call("umount", page.toString())).isTrue();
            Run run = start(List.of()).end();
            assertThat(run.code()).as(run.said()).isZero();
            assertPublished(old);
        } finally {
            call("umount", page.toString());
            call("umount", folder);
        }
    }

    @Test
    void twoBuildsAtOnce() throws Exception {
        Manifest old = publishedThenChanged();
        List<Run> both =
                Stream.of(start(List.of()), start(List.of())).map(Started::end).toList();
        assertThat(both).anyMatch(run -> run.code() == 0);
        for (Run run : both) {
            if (run.code() != 0) {
                assertFailed(run, "sedang");
            }
        }
        assertPublished(old);
    }

    /** From too little to start at all to just enough; the JVM alone decides where it runs out. */
    @Test
    @Tag("slow")
    void aMachineWithTooLittleMemory() throws Exception {
        Manifest old = publishedThenChanged();
        List<Integer> codes = new ArrayList<>();
        for (int megabytes = 6;
                megabytes <= 60 && (codes.isEmpty() || codes.get(codes.size() - 1) != 0);
                megabytes += 2) {
            Run run = start(List.of(), "-Xmx" + megabytes + "m").end();
            codes.add(run.code());
            if (run.code() == 0) {
                assertPublished(old);
            } else {
                assertUntouched(old);
                if (run.code() == 3) {
                    assertThat(run.said()).contains("memori tidak cukup").doesNotContain("\tat ");
                }
            }
        }
        assertThat(codes).contains(3, 0);
    }

    private Manifest publishedThenChanged() throws Exception {
        Manifest old = Manifest.read(site());
        change();
        return old;
    }

    private void change() throws IOException {
        Path unit = project.resolve("content/2031/unit/kepala.md");
        Files.writeString(unit, Files.readString(unit).replace(CHANGE, "Keterangan lain."));
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return; // full
        }
    }

    private Path site() {
        return project.resolve("site");
    }

    private void assertUntouched(Manifest old) throws IOException {
        assertThat(SiteAssert.assertWhole(site())).isEqualTo(old);
    }

    private void assertPublished(Manifest old) throws IOException {
        assertThat(SiteAssert.assertWhole(site())).isNotEqualTo(old);
        assertThat(site().resolve("2031/unit/kepala.html")).content().contains("Keterangan lain");
        assertThat(project.resolve(".site.pohon")).doesNotExist();
    }

    private static void assertFailed(Run run, String why) {
        assertThat(run.code()).as(run.said()).isEqualTo(3);
        assertThat(run.said()).contains(why).doesNotContain("\tat ");
    }

    private record Run(int code, String said) {}

    private record Started(Process process) {

        Run end() {
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return new Run(process.waitFor(), said);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Started start(List<String> before, String... options) throws IOException {
        return start(project, before, options);
    }

    /** Starts a build, without PDF, which takes long and is not the point. */
    private static Started start(Path project, List<String> before, String... options) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.pohon.Main", "build", "--no-pdf"));
        return new Started(new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start());
    }

    private static boolean call(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }
}
