package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Whether a folder is, byte for byte, what its manifest says.
 *
 * @param changed files with other bytes
 * @param missing files of the manifest that are not there
 * @param extra files that are there and not in the manifest, but for those that a file manager leaves behind
 * @param manifestHash SHA-256 of the manifest, for comparing with the one in the office's letter
 */
public record Verification(
        int files, List<String> changed, List<String> missing, List<String> extra, String manifestHash) {

    public Verification {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /** Reads every file of a folder, once an interrupted publication is completed. */
    public static Verification of(Path site) {
        Publisher.recover(site);
        if (!Files.isRegularFile(site.resolve(Manifest.FILE))) {
            throw new Failure(Message.of("periksa.tanpa-manifes", site));
        }
        try {
            Manifest manifest = Manifest.read(site);
            SortedSet<String> present = Folder.files(site);
            present.remove(Manifest.FILE);
            present.removeIf(Junk::is);
            List<String> changed = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (var entry : manifest.hashes().entrySet()) {
                if (!present.remove(entry.getKey())) {
                    missing.add(entry.getKey());
                } else if (!Hash.of(Files.readAllBytes(site.resolve(entry.getKey())))
                        .equals(entry.getValue())) {
                    changed.add(entry.getKey());
                }
            }
            String hash = Hash.of(Files.readAllBytes(site.resolve(Manifest.FILE)));
            return new Verification(manifest.hashes().size(), changed, missing, List.copyOf(present), hash);
        } catch (IOException e) {
            throw new Failure(Message.of("periksa.tak-terbaca", site, String.valueOf(e.getMessage())), e);
        }
    }

    public boolean same() {
        return changed.isEmpty() && missing.isEmpty() && extra.isEmpty();
    }
}
