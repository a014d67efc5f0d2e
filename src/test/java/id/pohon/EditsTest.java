package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import id.pohon.site.Progress;
import id.pohon.site.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edits, a build over the last site gives what a build into a new folder gives. */
class EditsTest {

    @TempDir
    Path folder;

    @Test
    void aFewEditsGiveWhatACleanBuildGives() throws IOException {
        run(12, 20261125);
    }

    @Test
    @Tag("slow")
    void manyEditsGiveWhatACleanBuildGives() throws IOException {
        run(500, 9);
    }

    @Test
    void whatWasTamperedWithIsMadeAgainAndTheRestIsNotTouched() throws IOException {
        Edits.start(folder);
        BuildOptions options =
                new BuildOptions(false, false, 1, false, BuildOptions.Engine.EMBEDDED, java.util.Optional.empty(), "");
        Build.run(project(folder), options, Progress.SILENT);
        Map<Path, FileTime> before = times();

        assertThat(Build.run(project(folder), options, Progress.SILENT)
                        .published()
                        .orElseThrow()
                        .written())
                .isZero();
        assertThat(times()).isEqualTo(before);

        Path page = folder.resolve("site/2024/unit/u1.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("Kepala", "kepala"));
        assertThat(Build.run(project(folder), options, Progress.SILENT)
                        .published()
                        .orElseThrow()
                        .written())
                .isEqualTo(1);
        assertThat(page).content().isEqualTo(text);
    }

    private void run(int steps, long seed) throws IOException {
        Path work = folder.resolve("kerja");
        Edits.start(work);
        Edits edits = new Edits(work, seed);
        for (int step = 0; step < steps; step++) {
            String what = "seed " + seed + ", step " + step + ": " + edits.step();
            BuildOptions options = edits.options();
            Build.Outcome built = Build.run(project(work), options, Progress.SILENT);
            Build.Outcome clean = Build.run(project(fresh(work)), options, Progress.SILENT);
            assertThat(built.findings()).as(what).isEqualTo(clean.findings());
            assertThat(built.published().map(p -> p.manifestHash()))
                    .as(what)
                    .isEqualTo(clean.published().map(p -> p.manifestHash()));
            if (built.published().isPresent()) {
                assertThat(Verification.of(work.resolve("site")).same())
                        .as(what)
                        .isTrue();
            }
        }
    }

    /** The same content and look where nothing was ever built; only placements of pictures are kept. */
    private Path fresh(Path work) throws IOException {
        Path fresh = folder.resolve("bersih");
        for (String part : new String[] {"content", "templates", "site", ".pohon/cache/terbit"}) {
            Folders.delete(fresh.resolve(part));
        }
        for (String part : new String[] {"content", "templates"}) {
            if (Files.exists(work.resolve(part))) {
                Folders.copy(work.resolve(part), fresh.resolve(part));
            }
        }
        return fresh;
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            for (Path path : all.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    private static Project project(Path root) {
        return new Project(root, root.resolve("content"), root.resolve("templates"), root.resolve("site"));
    }
}
