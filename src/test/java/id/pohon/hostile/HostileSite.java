package id.pohon.hostile;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.check.CheckOptions;
import id.pohon.check.Checks;
import id.pohon.check.Vocabulary;
import id.pohon.contoh.Run;
import id.pohon.markdown.Markdown;
import id.pohon.page.Pages;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A site made from a project in which every text is an attack, unless that attack is refused there.
 *
 * @param folder the published site
 * @param attacked where attacks were published
 * @param refused where they were answered by a galat
 */
public record HostileSite(Path folder, List<HostileProject.Place> attacked, List<HostileProject.Place> refused) {

    /** A project that uses every key. */
    public static final Path FULL = Path.of("src/test/resources/golden/situs/lengkap/content");

    private static final CheckOptions CHECKS = new CheckOptions(Vocabulary.bundled(), Optional.empty());

    /** Builds it into {@code work/site}. */
    public static HostileSite build(Path work) throws IOException {
        HostileProject project = HostileProject.of(FULL);
        List<HostileProject.Place> attacked = new ArrayList<>();
        List<HostileProject.Place> refused = new ArrayList<>();
        for (HostileProject.Place place : project.places()) {
            HostileProject next = project.with(
                    place,
                    text -> place.isMarkdown() ? text + "\n\n" + Attack.all("\n\n") : text + " " + Attack.all(" "));
            if (isRefused(next)) {
                refused.add(place);
            } else {
                attacked.add(place);
                project = next;
            }
        }
        project.writeTo(work.resolve("content"));
        Run.success(work, "build");
        return new HostileSite(work.resolve("site"), List.copyOf(attacked), List.copyOf(refused));
    }

    /** Is there a galat? */
    static boolean isRefused(HostileProject project) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = disk.getPath("/p");
            project.writeTo(root.resolve("content"));
            Diagnostics diagnostics = new Diagnostics();
            Loaded loaded = ContentReader.read(root, root.resolve("content"), diagnostics);
            Checks.run(loaded.content(), CHECKS, diagnostics);
            Pages.check(loaded.content(), new Markdown(), diagnostics);
            return diagnostics.hasGalat();
        }
    }
}
