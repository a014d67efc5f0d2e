package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Is a site, byte for byte, what its manifest says? */
final class SiteAssert {

    private SiteAssert() {}

    static Manifest assertWhole(Path site) throws IOException {
        Manifest manifest = Manifest.read(site);
        Map<String, String> present = new TreeMap<>();
        for (String file : Folder.files(site)) {
            if (!file.equals(Manifest.FILE)) {
                present.put(file, Hash.of(Files.readAllBytes(new Address(file).in(site))));
            }
        }
        assertThat(present).isEqualTo(manifest.hashes());
        return manifest;
    }
}
