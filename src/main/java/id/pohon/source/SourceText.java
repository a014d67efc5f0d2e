package id.pohon.source;

import id.pohon.report.Position;
import java.util.Arrays;

/**
 * The text of one content file, decoded and free of characters that YAML or a page cannot carry. Lines end in
 * {@code \n}.
 */
final class SourceText {

    private final String file;
    private final String text;
    private final int[] starts;
    private final boolean wide;

    SourceText(String file, String text) {
        this(file, text, starts(text));
    }

    private SourceText(String file, String text, int[] starts) {
        this.file = file;
        this.text = text;
        this.starts = starts;
        this.wide = text.codePointCount(0, text.length()) < text.length();
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lines() {
        return starts.length;
    }

    /** A line without its end; {@code ""} outside the file. */
    String line(int line) {
        if (line < 1 || line > starts.length) {
            return "";
        }
        int end = line < starts.length ? starts[line] - 1 : text.length();
        return text.substring(starts[line - 1], end);
    }

    /** Does a line start with something? */
    boolean startsWith(int line, String start) {
        return line <= starts.length && text.startsWith(start, starts[line - 1]);
    }

    /** Does a text stand at a place? */
    boolean isAt(Position at, String written) {
        return at.line() <= starts.length && text.startsWith(written, starts[at.line() - 1] + at.column() - 1);
    }

    /** Text from the start of a line to the end of the file. */
    String from(int line) {
        return line > starts.length ? "" : text.substring(starts[line - 1]);
    }

    /** The file as far as the start of a line; places in it are those in the whole. */
    SourceText before(int line) {
        return line > starts.length
                ? this
                : new SourceText(file, text.substring(0, starts[line - 1]), Arrays.copyOf(starts, line));
    }

    /** The character at a place, or 0 at the end of the file. */
    char charAt(Position at) {
        int offset = starts[Math.min(at.line(), starts.length) - 1] + at.column() - 1;
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    Position at(int line, int column) {
        return new Position(file, line, column);
    }

    /** The place of a character offset. */
    Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, line + 1, offset - starts[line] + 1);
    }

    /** A place counted in code points, as YAML libraries do, in UTF-16 units, as editors do. */
    Position atCodePoint(int line, int column) {
        if (!wide) {
            return at(line, column);
        }
        String written = line(line);
        int points = Math.min(column - 1, written.codePointCount(0, written.length()));
        return at(line, written.offsetByCodePoints(0, points) + 1);
    }

    private static int[] starts(String text) {
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        return starts;
    }
}
