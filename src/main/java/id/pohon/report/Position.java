package id.pohon.report;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file path from the project folder, with {@code /} on every system, such as {@code content/2024/unit/camat.md}
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors count them; 0 for the file as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> BY_PLACE = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The start of a file, for findings about the file as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 0);
    }

    /** Is it the file as a whole, and no character of it? */
    public boolean isWholeFile() {
        return column == 0;
    }

    @Override
    public int compareTo(Position other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + Math.max(1, column);
    }
}
