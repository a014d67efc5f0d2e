package id.pohon.contoh;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A made-up kabupaten with two kecamatan over three years: a closed year, a decided one, a draft; units renamed, moved, added
 * and dropped; capaian of every kind; links between offices.
 */
public final class TigaInstansi {

    private static final Path CONTENT = Path.of("src/test/resources/tiga-instansi/content");

    private TigaInstansi() {}

    /** A copy of the content in a project of its own. */
    public static void copyTo(Path project) throws IOException {
        Folders.copy(CONTENT, project.resolve("content"));
    }

    /** Copies and builds; the folder of the site. */
    public static Path published(Path project) throws IOException {
        copyTo(project);
        Run.success(project, "build", "--no-pdf");
        return project.resolve("site");
    }
}
