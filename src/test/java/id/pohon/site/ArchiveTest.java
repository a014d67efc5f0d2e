package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.report.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void publish() {
        site = folder.resolve("site");
        publish("index.html", "isi", "2024/unit/camat.html", "camat", "2024/lama.html", "lama");
    }

    @Test
    void aSiteAsPublishedIsTheSame() {
        Verification found = Verification.of(site);
        assertThat(found.same()).isTrue();
        assertThat(found.files()).isEqualTo(3);
    }

    @Test
    void changedMissingAndExtraFilesAreNamed() throws IOException {
        Files.writeString(site.resolve("index.html"), "diubah");
        Files.delete(site.resolve("2024/lama.html"));
        Files.writeString(site.resolve("2024/judi.html"), "sisipan");
        Verification found = Verification.of(site);
        assertThat(found.same()).isFalse();
        assertThat(found.changed()).containsExactly("index.html");
        assertThat(found.missing()).containsExactly("2024/lama.html");
        assertThat(found.extra()).containsExactly("2024/judi.html");
    }

    /** Building again would not take it away, so it must not keep an office from packing. */
    @Test
    void whatAFileManagerLeavesBehindIsNoDifference() throws IOException {
        Files.writeString(site.resolve(".DS_Store"), "x");
        Files.writeString(site.resolve("2024/Thumbs.db"), "x");
        assertThat(Verification.of(site).same()).isTrue();
    }

    @Test
    void aPackageThatFailsLeavesNothingBegun() throws IOException {
        Files.delete(site.resolve("index.html"));
        assertThatThrownBy(() -> Archive.of(site, folder.resolve("site.zip"))).isInstanceOf(Failure.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(site);
        }
    }

    @Test
    void aFolderWithoutManifestCannotBeVerified() {
        assertThatThrownBy(() -> Verification.of(folder)).isInstanceOf(Failure.class);
    }

    @Test
    void aPackedSiteHoldsEveryFileAndItsManifest() throws IOException {
        Archive archive = Archive.of(site, folder.resolve("site.zip"));
        assertThat(names(archive.file()))
                .containsExactly("2024/lama.html", "2024/unit/camat.html", "index.html", Manifest.FILE);
        assertThat(archive.files()).isEqualTo(3);
        assertThat(folder.resolve("site.zip.sha256")).hasContent(archive.hash() + "  site.zip");
        assertThat(archive.hash()).isEqualTo(Hash.of(Files.readAllBytes(archive.file())));
        assertThat(archive.bytes()).isEqualTo(Files.size(archive.file()));
    }

    @Test
    void thePackageHasTheSameBytesInEveryTimeZone() throws IOException {
        byte[] here =
                Files.readAllBytes(Archive.of(site, folder.resolve("a.zip")).file());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Files.readAllBytes(
                            Archive.of(site, folder.resolve("b.zip")).file()))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sinceAManifestOnlyChangesArePackedAndDeletionsListed() throws IOException {
        Manifest earlier = Manifest.read(site);
        publish("index.html", "isi", "2024/unit/camat.html", "baru");
        Archive archive = Archive.since(site, folder.resolve("perubahan.zip"), earlier);
        assertThat(names(archive.file())).containsExactly("2024/unit/camat.html", Manifest.FILE, Archive.DELETIONS);
        assertThat(archive.deleted()).containsExactly("2024/lama.html");
    }

    private void publish(String... addressAndText) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < addressAndText.length; i += 2) {
            byte[] bytes = addressAndText[i + 1].getBytes(StandardCharsets.UTF_8);
            files.add(new SiteFile(new Address(addressAndText[i]), () -> bytes));
        }
        new Publisher(site, 1, Progress.SILENT).publish(files, () -> true);
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return Collections.list(file.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
