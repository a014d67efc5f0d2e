package id.pohon.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/**
 * How files were at one moment: two that are equal mean that nothing changed in between.
 *
 * @param files path → size and time
 */
record Listing(Map<Path, Entry> files) {

    /** @param nanos when last written, as the file system tells it */
    record Entry(long size, long nanos) {}

    /** All files below a folder, which need not exist. What vanishes while it is looked at is not there. */
    static Listing of(Path folder) {
        Map<Path, Entry> files = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return new Listing(files);
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    long nanos = attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
                    files.put(file, new Entry(attributes.size(), nanos));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a visitor that passes over every failure failed", e);
        }
        return new Listing(files);
    }
}
