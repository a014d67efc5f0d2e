package id.pohon.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A site, or what changed in it, as one ZIP file for a USB stick or an upload, with its SHA-256 beside it.
 *
 * @param files how many files it holds
 * @param deleted files to be deleted where it is unpacked; they are listed in it as {@link #DELETIONS}
 */
public record Archive(Path file, int files, List<String> deleted, long bytes, String hash) {

    /** Name of the list of files that are gone. */
    public static final String DELETIONS = "hapus.txt";

    public Archive {
        deleted = List.copyOf(deleted);
    }

    /** Packs all files of a site, in the order of the manifest, which comes last. */
    public static Archive of(Path site, Path file) {
        return since(site, file, Manifest.of(Map.of()));
    }

    /**
     * Packs what differs from an earlier publication.
     *
     * @param earlier the manifest of what lies where the archive will be unpacked
     */
    public static Archive since(Path site, Path file, Manifest earlier) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".baru");
        try {
            return pack(site, file, earlier, draft);
        } catch (IOException e) {
            Folder.discard(draft);
            throw Unwritable.failure(file, e);
        }
    }

    private static Archive pack(Path site, Path file, Manifest earlier, Path draft) throws IOException {
        Manifest now = Manifest.read(site);
        List<String> deleted = new ArrayList<>(earlier.hashes().keySet());
        deleted.removeAll(now.hashes().keySet());
        int files = 0;
        MessageDigest sum = Hash.digest();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)), sum);
                StoredZip zip = new StoredZip(out)) {
            for (var entry : now.hashes().entrySet()) {
                if (!entry.getValue().equals(earlier.hashes().get(entry.getKey()))) {
                    zip.add(entry.getKey(), Files.readAllBytes(site.resolve(entry.getKey())));
                    files++;
                }
            }
            zip.add(Manifest.FILE, now.bytes());
            if (!deleted.isEmpty()) {
                zip.add(DELETIONS, (String.join("\n", deleted) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        String hash = Hash.of(sum);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), hash + "  " + file.getFileName() + "\n");
        return new Archive(file, files, deleted, Files.size(file), hash);
    }
}
