package id.pohon;

import java.nio.file.Path;

/**
 * Where a project keeps what.
 *
 * @param root the folder that paths in findings start from
 * @param templates its own look, which need not exist
 * @param output where the site goes
 */
public record Project(Path root, Path content, Path templates, Path output) {

    /** How findings name a file or folder: from the project if it lies in it, with {@code /} on every system. */
    String name(Path file) {
        Path from = root.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        return (to.startsWith(from) ? from.relativize(to) : to).toString().replace('\\', '/');
    }
}
