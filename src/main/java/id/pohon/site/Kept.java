package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a site has published already, for a build that makes a part of it anew. A file is kept only as the manifest knows
 * it: one that was changed by hand would otherwise be vouched for by the next manifest.
 *
 * @param hashes path → SHA-256 of the manifest; empty if there is no site yet
 */
public record Kept(Path site, SortedMap<String, String> hashes) {

    /** Reads what is there. */
    public static Kept of(Path site) {
        try {
            return new Kept(site, Manifest.read(site).hashes());
        } catch (NoSuchFileException e) {
            return new Kept(site, new TreeMap<>());
        } catch (IOException e) {
            throw unreadable(site, e);
        }
    }

    public boolean has(String path) {
        return hashes.containsKey(path);
    }

    /** The files to keep, byte for byte. */
    public List<SiteFile> files(Predicate<String> keep) {
        return hashes.keySet().stream()
                .filter(keep)
                .map(path -> new SiteFile(Address.of(path), () -> bytes(path)))
                .toList();
    }

    /**
     * Where a file lies.
     *
     * @throws Failure if it is not what the manifest says
     */
    public Path intact(String path) {
        try {
            bytes(path);
            return Address.of(path).in(site);
        } catch (IOException e) {
            throw unreadable(site, e);
        }
    }

    /**
     * The bytes of one file.
     *
     * @throws Failure if it is not what the manifest says
     */
    public byte[] bytes(String path) throws IOException {
        Path file = Address.of(path).in(site);
        if (!Files.isRegularFile(file)) {
            throw new Failure(Message.of("keluaran.tidak-utuh", path));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!Hash.of(bytes).equals(hashes.get(path))) {
            throw new Failure(Message.of("keluaran.tidak-utuh", path));
        }
        return bytes;
    }

    private static Failure unreadable(Path site, IOException e) {
        return new Failure(Message.of("periksa.tak-terbaca", site, String.valueOf(e.getMessage())), e);
    }
}
