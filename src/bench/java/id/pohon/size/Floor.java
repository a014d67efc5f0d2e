package id.pohon.size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The least that a site costs: a program that writes the same files with the same bytes, and does nothing else. */
final class Floor {

    private Floor() {}

    /** @param args the site, and a folder that does not exist yet */
    public static void main(String... args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path each : all) {
            if (Files.isDirectory(each)) {
                Files.createDirectories(to.resolve(from.relativize(each)));
            }
        }
        all.parallelStream()
                .filter(Files::isRegularFile)
                .forEach(file -> copy(file, to.resolve(from.relativize(file))));
    }

    private static void copy(Path file, Path to) {
        try {
            Files.write(to, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
