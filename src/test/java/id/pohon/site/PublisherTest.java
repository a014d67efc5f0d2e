package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.report.Failure;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void name() {
        site = folder.resolve("situs ku é");
    }

    @Test
    void writesFilesAndAManifestThatSha256sumReads() throws IOException {
        PublishResult result = publish("b.html", "b", "2024/unit/a.html", "a");
        assertThat(result.written()).isEqualTo(2);
        assertThat(result.bytes()).isEqualTo(2);
        assertThat(site.resolve("2024/unit/a.html")).hasContent("a");
        assertThat(site.resolve("manifest.sha256")).hasContent("""
                        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  2024/unit/a.html
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html
                        """);
        assertThat(result.manifestHash()).isEqualTo(Hash.of(Files.readAllBytes(site.resolve("manifest.sha256"))));
        assertNothingIsLeftBeside();
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        publish("a.html", "a", "b/c.html", "c");
        age();
        Map<String, Object> before = identities();
        PublishResult result = publish("a.html", "a", "b/c.html", "c");
        assertThat(result).extracting("written", "unchanged", "removed").containsExactly(0, 2, 0);
        assertThat(identities()).isEqualTo(before);
    }

    @Test
    void keepsTheTimeOfUnchangedFiles() throws IOException {
        publish("a.html", "a", "b/c.html", "c", "lama.html", "x");
        age();
        PublishResult result = publish("a.html", "a", "b/c.html", "lain", "baru/d.html", "d");
        assertThat(result).extracting("written", "unchanged", "removed").containsExactly(2, 1, 1);
        assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(FileTime.fromMillis(1000));
        assertThat(site.resolve("b/c.html")).hasContent("lain");
        assertThat(site.resolve("lama.html")).doesNotExist();
        assertWhole();
    }

    @Test
    void repairsAPageThatSomeoneChanged() throws IOException {
        publish("a.html", "a");
        Files.writeString(site.resolve("a.html"), "z");
        assertThat(publish("a.html", "a").written()).isEqualTo(1);
        assertWhole();
    }

    @Test
    void repairsAManifestWithAMergeConflict() throws IOException {
        publish("a.html", "a", "b.html", "b");
        Path manifest = site.resolve("manifest.sha256");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest, "<<<<<<< HEAD\n" + text + "=======\n" + text.replace("b.html", "c.html") + ">>>>>>> x\n");
        Files.writeString(site.resolve("c.html"), "c");
        publish("a.html", "a", "b.html", "b");
        assertThat(manifest).hasContent(text);
        assertThat(site.resolve("c.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void givesTheSameBytesWithAnyNumberOfThreads(int jobs) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String text = "halaman " + i;
            files.add(SiteFile.text(new Address("h/" + i + ".html"), () -> text));
        }
        java.util.Collections.shuffle(files, new java.util.Random(jobs));
        PublishResult result = new Publisher(site, jobs, Progress.SILENT)
                .publish(files, () -> true)
                .orElseThrow();
        assertThat(result.manifestHash()).isEqualTo("97c8154b2cfe1f488d6bc8e9093951d62ffcd5c5fd6504dafcc8ca4f02c8aa76");
    }

    @ParameterizedTest
    @CsvSource({"a.html, a.html", "a.html, A.html", "a, a/b.html", "A/c, a", "manifest.sha256, a", "Manifest.SHA256, a"
    })
    void refusesTwoFilesInOnePlace(String one, String other) {
        assertFailure("keluaran.alamat-ganda", () -> publish(one, "1", other, "2"));
        assertThat(site).doesNotExist();
    }

    @Test
    void clearsNoFolderThatIsNotOurs() throws IOException {
        Files.createDirectories(site.resolve("surat"));
        Files.writeString(site.resolve("surat/penting.txt"), "penting");
        assertFailure("keluaran.bukan-pohon", () -> publish("a.html", "a"));
        assertThat(site.resolve("surat/penting.txt")).hasContent("penting");
        assertNothingIsLeftBeside();
    }

    @Test
    void losesNoFileThatIsNotOurs() throws IOException {
        publish("a.html", "a");
        Files.writeString(site.resolve("CNAME"), "go.id");
        assertFailure("keluaran.berkas-asing", () -> publish("a.html", "b"));
        assertThat(site.resolve("CNAME")).hasContent("go.id");
        assertThat(site.resolve("a.html")).hasContent("a");
    }

    @Test
    void publishesIntoAnEmptyFolderAndOverJunk() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("Thumbs.db"), "x");
        publish("a.html", "a");
        assertWhole();
    }

    @Test
    void takesNoFileForAFolder() throws IOException {
        Files.writeString(site, "x");
        assertFailure("keluaran.bukan-pohon", () -> publish("a.html", "a"));
        assertThat(site).hasContent("x");
    }

    @Test
    void saysWhenAFolderCannotBeMade() throws IOException {
        Files.writeString(site, "x");
        site = site.resolve("dalam/situs");
        assertFailure("keluaran.tak-tertulis", () -> publish("a.html", "a"));
    }

    @Test
    void leavesTheOldSiteWhenAPageFails() throws IOException {
        publish("a.html", "a", "b.html", "b");
        for (Throwable cause : List.of(
                new IOException("rusak"),
                new IllegalStateException("rusak"),
                new StackOverflowError(),
                new OutOfMemoryError("x"))) {
            Failure failure = catchThrowableOfType(
                    Failure.class,
                    () -> new Publisher(site, 2, Progress.SILENT)
                            .publish(
                                    List.of(
                                            SiteFile.text(new Address("a.html"), () -> "lain"),
                                            new SiteFile(new Address("b.html"), () -> sneaky(cause))),
                                    () -> true));
            assertThat(failure.what().key()).isEqualTo("keluaran.gagal-dibuat");
            assertThat(failure.what().args().get(0)).isEqualTo("b.html");
        }
        assertThat(site.resolve("a.html")).hasContent("a");
        assertWhole();
    }

    @Test
    void addsThePageToTheFailureOfItsTemplate() {
        Failure template = new Failure(id.pohon.report.Message.of("templat.gagal", "x.ftlh"));
        Failure failure = catchThrowableOfType(
                Failure.class,
                () -> new Publisher(site, 2, Progress.SILENT)
                        .publish(List.of(new SiteFile(new Address("b.html"), () -> sneaky(template))), () -> true));
        assertThat(failure.what().key()).isEqualTo("templat.gagal");
        assertThat(failure.page()).isEqualTo("b.html");
    }

    @Test
    void publishesNothingThatIsNoLongerWanted() throws IOException {
        publish("a.html", "a");
        assertThat(new Publisher(site, 2, Progress.SILENT).publish(files("a.html", "b"), () -> false))
                .isEmpty();
        assertThat(site.resolve("a.html")).hasContent("a");
        assertWhole();
    }

    @Test
    void refusesToPublishWhereSomeoneElseDoes() throws IOException {
        publish("a.html", "a");
        try (Workplace other = Workplace.of(site.toRealPath())) {
            assertThat(other.stage()).doesNotExist();
            assertFailure("keluaran.dipakai", () -> publish("a.html", "b"));
        }
        publish("a.html", "b");
        assertThat(site.resolve("a.html")).hasContent("b");
        assertWhole();
    }

    @Test
    void publishesThroughALinkWithoutReplacingIt() throws IOException {
        Path real = Files.createDirectory(folder.resolve("disk"));
        Files.createSymbolicLink(site, real);
        publish("a.html", "a");
        publish("a.html", "b");
        assertThat(site).isSymbolicLink();
        assertThat(folder.resolve("disk/a.html")).hasContent("b");
    }

    @Test
    void publishesOnWindowsPaths() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            site = windows.getPath("C:\\Situs Web\\situs");
            publish("2024/unit/a.html", "a", "b.html", "b");
            publish("2024/unit/a.html", "a", "b.html", "c");
            assertThat(Files.readString(site.resolve("2024\\unit\\a.html"))).isEqualTo("a");
            assertThat(Files.readString(site.resolve("b.html"))).isEqualTo("c");
            assertThat(Files.readString(site.resolve("manifest.sha256"))).contains("  2024/unit/a.html\n");
            assertWhole();
        }
    }

    private PublishResult publish(String... addressesAndTexts) {
        return new Publisher(site, 3, Progress.SILENT)
                .publish(files(addressesAndTexts), () -> true)
                .orElseThrow();
    }

    private static List<SiteFile> files(String... addressesAndTexts) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < addressesAndTexts.length; i += 2) {
            String text = addressesAndTexts[i + 1];
            files.add(SiteFile.text(new Address(addressesAndTexts[i]), () -> text));
        }
        return files;
    }

    private static byte[] sneaky(Throwable cause) throws Exception {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (Exception) cause;
    }

    private static void assertFailure(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.what().key()).isEqualTo(key));
    }

    private void assertWhole() throws IOException {
        SiteAssert.assertWhole(site);
        assertNothingIsLeftBeside();
    }

    private void assertNothingIsLeftBeside() throws IOException {
        assertThat(site.resolveSibling("." + site.getFileName() + ".pohon")).doesNotExist();
    }

    private void age() throws IOException {
        for (String file : Folder.files(site)) {
            Files.setLastModifiedTime(site.resolve(file), FileTime.fromMillis(1000));
        }
    }

    private Map<String, Object> identities() throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        identities.put("/", Files.getAttribute(site, "unix:ino"));
        for (String file : Folder.files(site)) {
            identities.put(
                    file,
                    Files.getAttribute(site.resolve(file), "unix:ino") + " "
                            + Files.getLastModifiedTime(site.resolve(file)));
        }
        return identities;
    }
}
