package id.pohon.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where this program lies.
 *
 * @param home the folder of the launchers: an unpacked archive or a source tree
 * @param jar the program; its libraries are in {@code lib/} beside it
 */
record Program(Path home, Path jar) {

    /** Nothing if it runs from classes, as in a test. */
    static Optional<Program> here() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<Program> of(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        if (!Files.isRegularFile(jar) || folder == null || !Files.isDirectory(folder.resolve("lib"))) {
            return Optional.empty();
        }
        return Files.isRegularFile(folder.resolve("pohon"))
                ? Optional.of(new Program(folder, jar))
                : Optional.ofNullable(folder.getParent())
                        .filter(home -> Files.isRegularFile(home.resolve("pohon")))
                        .map(home -> new Program(home, jar));
    }
}
