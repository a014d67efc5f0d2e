package id.pohon.document;

import id.pohon.Build;
import id.pohon.BuildOptions;
import id.pohon.Project;
import id.pohon.site.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of the real cascade, made once for all tests, with an empty cache of PDFs. */
final class RealDocuments {

    private static Path folder;

    private RealDocuments() {}

    static synchronized Path folder() {
        if (folder == null) {
            try {
                folder = build(Files.createTempDirectory("dokumen"), Path.of("content"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    /** Builds a project of its own with some content; the answer is its site. */
    static Path build(Path root, Path content) {
        Project project = new Project(root, content.toAbsolutePath(), root.resolve("templates"), root.resolve("site"));
        BuildOptions options =
                new BuildOptions(false, false, 2, true, BuildOptions.Engine.EMBEDDED, java.util.Optional.empty(), "");
        Build.run(project, options, Progress.SILENT);
        return project.output();
    }
}
