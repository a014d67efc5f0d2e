package id.pohon.html;

import java.nio.file.Files;
import java.nio.file.Path;

/** The site as built by {@code ./pohon build}, or another one named by the property {@code pohon.site}. */
public final class BuiltSite {
    private BuiltSite() {}

    public static Path folder() {
        Path folder = Path.of(System.getProperty("pohon.site", "site"));
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new AssertionError(folder + "/index.html tidak ada; bangun dulu: ./pohon build");
        }
        return folder;
    }
}
