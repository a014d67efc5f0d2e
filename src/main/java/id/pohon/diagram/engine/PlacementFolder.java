package id.pohon.diagram.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Placements kept from one build to the next, one small file each: the hash of the rest on the first line. */
final class PlacementFolder {
    private final Path folder;

    PlacementFolder(Path folder) {
        this.folder = folder;
    }

    static String key(String engine, String version, String dot) {
        return sha256(engine + "\n" + version + "\n" + dot);
    }

    /** What was kept under a key, if it is whole. */
    Optional<Placements> read(String key) {
        try {
            String kept = Files.readString(file(key));
            int firstLine = kept.indexOf('\n');
            String plain = kept.substring(firstLine + 1);
            if (firstLine < 0 || !kept.substring(0, firstLine).equals(sha256(plain))) {
                return Optional.empty();
            }
            return Optional.of(Placements.parse(plain));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps what {@link Placements#parse} can read; a reader sees the whole file or none. */
    void write(String key, String plain) throws IOException {
        Path file = file(key);
        Files.createDirectories(file.getParent());
        Path whole = Files.createTempFile(file.getParent(), key.substring(0, 8), ".tmp");
        try {
            Files.writeString(whole, sha256(plain) + "\n" + plain);
            move(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".plain");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
