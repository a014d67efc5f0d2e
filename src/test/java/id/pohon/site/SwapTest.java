package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pohon.report.Failure;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A swap on a disk that refuses to touch what someone has open, as Windows does: the folder, and files in it. */
class SwapTest {

    private static final String OPEN = "being used by another process";

    @TempDir
    Path folder;

    private Path site;
    private final Set<Path> open = new HashSet<>();

    /** How often a file that is open still lets itself be replaced. */
    private int patience;

    private final Moves windows = new Moves() {
        @Override
        public void rename(Path from, Path to) throws IOException {
            refuse(from);
            refuse(to);
            Folder.rename(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            refuse(file);
            Files.delete(file);
        }

        private void refuse(Path file) throws IOException {
            if (open.contains(file) && (file.equals(site) || patience-- <= 0)) {
                throw new FileSystemException(file.toString(), null, OPEN);
            }
        }
    };

    @BeforeEach
    void publishTheOldSite() {
        site = folder.resolve("situs");
        publish(site, "lama");
        open.add(site);
    }

    @Test
    void goesFileByFileWhereTheFolderIsHeld() throws IOException {
        swap();
        assertStands("baru");
        assertThat(folder.resolve(".situs.pohon")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/a.html", "2024/b.html", "lama/x.html", "baru/x.html", "manifest.sha256"})
    void aFileThatIsOpenBringsTheOldSiteBack(String path) throws IOException {
        open.add(site.resolve(path));
        Failure failure = refused();
        assertThat(failure.what().key()).isEqualTo("keluaran.terkunci");
        assertThat(failure.what().args()).containsExactly(site.resolve(path).toString(), OPEN);
        assertStands("lama");
        assertThat(folder.resolve(".situs.pohon")).doesNotExist();
        open.remove(site.resolve(path));
        swap();
        assertStands("baru");
    }

    /** First a file that has been replaced is opened, then another refuses. */
    @Test
    void theNextCommandGoesOnWhereNeitherWayIsOpen() throws IOException {
        open.add(site.resolve("2024/a.html"));
        open.add(site.resolve("2024/b.html"));
        patience = 1;
        Failure failure = refused();
        assertThat(failure.what().key()).isEqualTo("keluaran.terkunci-separuh");
        assertThat(failure.what().args())
                .containsExactly(site.resolve("2024/b.html").toString(), OPEN);
        assertThat(site.resolve("2024/a.html")).hasContent("a baru");
        assertThat(site.resolve("2024/b.html")).hasContent("b lama");

        open.clear();
        Publisher.recover(site);
        assertStands("baru");
        assertThat(folder.resolve(".situs.pohon")).doesNotExist();
    }

    @Test
    void theNextCommandMayStillGoBack() throws IOException {
        open.add(site.resolve("2024/a.html"));
        open.add(site.resolve("2024/b.html"));
        patience = 1;
        refused();
        open.remove(site.resolve("2024/a.html"));
        try (Workplace workplace = Workplace.of(site)) {
            Swap swap = new Swap(site, workplace, windows);
            Failure failure = catchThrowableOfType(Failure.class, swap::recover);
            assertThat(failure.what().key()).isEqualTo("keluaran.terkunci");
        }
        assertStands("lama");
        assertThat(folder.resolve(".situs.pohon")).doesNotExist();
    }

    @Test
    void whatAnEarlierSwapKeptIsNotTakenForTheOldSite() throws IOException {
        Path left = folder.resolve(".situs.pohon/lama/2024");
        Files.createDirectories(left);
        Files.writeString(left.resolve("a.html"), "sangat lama");
        Publisher.recover(site);
        assertThat(left).doesNotExist();
    }

    private Failure refused() throws IOException {
        return catchThrowableOfType(Failure.class, this::swap);
    }

    private void swap() throws IOException {
        try (Workplace workplace = Workplace.of(site)) {
            publish(workplace.stage(), "baru");
            new Swap(site, workplace, windows).apply();
        }
    }

    private void assertStands(String version) throws IOException {
        SiteAssert.assertWhole(site);
        for (String path : List.of("2024/a.html", "2024/b.html")) {
            assertThat(site.resolve(path)).content().endsWith(version);
        }
        assertThat(site.resolve(version + "/x.html")).hasContent(version);
        assertThat(Manifest.read(site).hashes()).hasSize(4);
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
