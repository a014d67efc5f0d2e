package id.pohon.report;

/**
 * A place in a content file.
 *
 * @param file path from the project folder, with {@code /} on every system, such as {@code content/2024/unit/camat.md}
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors count them; 0 for the file as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

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
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    // Written out, because what the compiler makes for a record costs milliseconds at the start and findings have
    // thousands.
    @Override
    public boolean equals(Object other) {
        return other instanceof Position place
                && line == place.line
                && column == place.column
                && file.equals(place.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + Math.max(1, column);
    }
}
