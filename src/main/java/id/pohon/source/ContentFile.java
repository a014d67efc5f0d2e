package id.pohon.source;

import id.pohon.report.Position;
import java.nio.file.Path;
import java.util.List;

/**
 * A file below the content folder.
 *
 * @param name as findings name it, from the project folder: {@code content/2024/cascade.yaml}
 * @param parts its path below the content folder, by folder
 */
record ContentFile(Path path, String name, List<String> parts) {

    ContentFile {
        parts = List.copyOf(parts);
    }

    Position start() {
        return Position.startOf(name);
    }

    /** The name of the file itself, such as {@code camat.md}. */
    String last() {
        return parts.get(parts.size() - 1);
    }

    /** The name without its ending, such as {@code camat}. */
    String stem() {
        int dot = last().lastIndexOf('.');
        return dot < 0 ? last() : last().substring(0, dot);
    }

    boolean is(String... path) {
        return parts.equals(List.of(path));
    }

    boolean endsWith(String ending) {
        return last().endsWith(ending);
    }

    /** The folder it stands in, below the content folder, with {@code /}. */
    String folder() {
        return String.join("/", parts.subList(0, parts.size() - 1));
    }

    /** Its path below the content folder, with {@code /}. */
    String below() {
        return String.join("/", parts);
    }
}
