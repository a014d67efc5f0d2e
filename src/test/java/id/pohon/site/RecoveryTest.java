package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each state in which a publication can be cut off, made by hand. */
class RecoveryTest {

    @TempDir
    Path folder;

    private Path site;
    private Path work;

    @BeforeEach
    void publishTheOldSite() throws IOException {
        site = folder.resolve("site");
        work = folder.resolve(".site.pohon");
        publish(site, "lama");
        Files.createDirectories(work);
        Files.writeString(work.resolve("kunci"), "4711-1");
    }

    @Test
    void forgetsAStageThatIsNotFinished() throws IOException {
        Files.createDirectories(work.resolve("baru/2024"));
        Files.writeString(work.resolve("baru/2024/a.html"), "setengah");
        assertRecovered("lama");
    }

    @Test
    void forgetsAJournalThatIsNotFinished() throws IOException {
        publish(work.resolve("baru"), "baru");
        Files.writeString(work.resolve("jurnal.baru"), "gan");
        assertRecovered("lama");
    }

    @Test
    void completesASwapThatHasNotBegun() throws IOException {
        publish(work.resolve("baru"), "baru");
        Files.writeString(work.resolve("jurnal"), "ganti-nama\n");
        assertRecovered("baru");
    }

    @Test
    void completesASwapBetweenItsTwoSteps() throws IOException {
        publish(work.resolve("baru"), "baru");
        Files.writeString(work.resolve("jurnal"), "ganti-nama\n");
        Files.move(site, work.resolve("lama"));
        assertRecovered("baru");
    }

    @Test
    void endsASwapWhoseJournalIsLeft() throws IOException {
        publish(folder.resolve("lain"), "baru");
        Files.move(site, work.resolve("lama"));
        Files.move(folder.resolve("lain"), site);
        Files.writeString(work.resolve("jurnal"), "ganti-nama\n");
        assertRecovered("baru");
    }

    @Test
    void clearsTheOldSiteThatIsLeft() throws IOException {
        publish(folder.resolve("lain"), "baru");
        Files.move(site, work.resolve("lama"));
        Files.move(folder.resolve("lain"), site);
        assertRecovered("baru");
    }

    @Test
    void replacesFileByFileWhereAFolderCannotBeRenamed() throws IOException {
        publish(work.resolve("baru"), "baru");
        Files.writeString(work.resolve("jurnal"), "per-berkas\n");
        assertRecovered("baru");
    }

    @Test
    void completesReplacingFileByFile() throws IOException {
        publish(work.resolve("baru"), "baru");
        Files.writeString(work.resolve("jurnal"), "per-berkas\n");
        Files.delete(site.resolve("lama/x.html"));
        Files.copy(
                work.resolve("baru/2024/a.html"),
                site.resolve("2024/a.html"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(site.resolve("2024/.b.html.pohon"), "setengah");
        assertRecovered("baru");
    }

    @Test
    void endsReplacingFileByFileWhoseJournalIsLeft() throws IOException {
        Files.writeString(work.resolve("jurnal"), "per-berkas\n");
        assertRecovered("lama");
    }

    private void assertRecovered(String version) throws IOException {
        Publisher.recover(site);
        SiteAssert.assertWhole(site);
        assertThat(site.resolve("2024/a.html")).hasContent("a " + version);
        assertThat(work).doesNotExist();
    }

    private static void publish(Path site, String version) {
        new Publisher(site, 1, Progress.SILENT)
                .publish(
                        List.of(
                                SiteFile.text(new Address("2024/a.html"), () -> "a " + version),
                                SiteFile.text(new Address("2024/b.html"), () -> "b " + version),
                                SiteFile.text(new Address("tetap.html"), () -> "tetap"),
                                SiteFile.text(new Address(version + "/x.html"), () -> version)),
                        () -> true);
    }
}
