package id.pohon.quality;

import id.pohon.contoh.Folders;
import id.pohon.contoh.TigaInstansi;
import java.io.IOException;
import java.nio.file.Path;

/** The site of three offices over three years, built once a run: portal, pages of offices, comparisons, a draft, a page that leads on. */
final class OfficesSite {

    private static final Path PROJECT = Path.of("target", "situs-tiga");
    private static Path site;

    private OfficesSite() {}

    static synchronized Path folder() throws IOException {
        if (site == null) {
            Folders.delete(PROJECT.resolve("content"));
            site = TigaInstansi.published(PROJECT.toAbsolutePath());
        }
        return site;
    }
}
