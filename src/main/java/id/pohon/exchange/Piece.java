package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.edit.YamlText;
import java.util.List;

/**
 * One content file that an import makes.
 *
 * @param path below the cascade's folder
 * @param comments on top of a new file
 * @param keys none for a file of prose only
 * @param prose Markdown below the keys, or {@code ""}
 */
public record Piece(String path, List<String> comments, Value.Group keys, String prose) {

    public Piece {
        comments = List.copyOf(comments);
    }

    boolean isUnit() {
        return path.startsWith("unit/");
    }

    boolean isCascade() {
        return path.equals(ContentFiles.CASCADE);
    }

    /** A new file. */
    public String text() {
        if (isUnit()) {
            return YamlText.frontMatter(comments, keys, prose);
        }
        return isCascade() ? YamlText.write(comments, keys) : prose + "\n";
    }
}
