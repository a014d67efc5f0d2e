package id.pohon.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width; nothing is left out and nothing sticks out. */
final class Wrap {

    private static final String SOFT_BREAKS = "/-–—.,;:_@&=?";
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final TextStyle style;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int space;
    private int used;

    private Wrap(TextStyle style, double width) {
        this.style = style;
        this.width = width;
        this.space = style.units(" ");
    }

    /**
     * At least one line; a word longer than a line is broken at its punctuation, or between letters. A line that ended
     * at a space keeps it, so that the lines make up the text again.
     */
    static List<String> lines(String text, TextStyle style, double width) {
        Wrap wrap = new Wrap(style, width);
        for (String word : clean(text).split(" ")) {
            wrap.add(word);
        }
        wrap.lines.add(wrap.line.toString());
        return List.copyOf(wrap.lines);
    }

    /** One line of text as XML can carry it: single spaces, no control characters, no halves of surrogate pairs. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                space = out.length() > 0;
            } else if (isText(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isText(int c) {
        return c >= ' ' && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    /** Widths add up, so what stands on the line already is not measured again. */
    private void add(String word) {
        int units = style.units(word);
        if (line.isEmpty() ? fits(units) : fits(used + space + units)) {
            if (!line.isEmpty()) {
                append(" ", space);
            }
            append(word, units);
        } else if (fits(units)) {
            startLine(" ", word, units);
        } else {
            addLong(word);
        }
    }

    private void addLong(String word) {
        startLine(" ", "", 0);
        for (String piece : pieces(word)) {
            int units = style.units(piece);
            if (fits(used + units)) {
                append(piece, units);
            } else if (fits(units)) {
                startLine("", piece, units);
            } else {
                addLetters(piece);
            }
        }
    }

    private void addLetters(String piece) {
        for (int i = 0; i < piece.length(); ) {
            int end = clusterEnd(piece, i);
            String letter = piece.substring(i, end);
            int units = style.units(letter);
            if (line.isEmpty() || fits(used + units)) {
                append(letter, units);
            } else {
                startLine("", letter, units);
            }
            i = end;
        }
    }

    private void append(String text, int units) {
        line.append(text);
        used += units;
    }

    private void startLine(String end, String start, int units) {
        if (!line.isEmpty()) {
            lines.add(line.append(end).toString());
        }
        line.setLength(0);
        line.append(start);
        used = units;
    }

    private boolean fits(int units) {
        return style.width(units) <= width;
    }

    private static List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < word.length() - 1; i++) {
            if (SOFT_BREAKS.indexOf(word.charAt(i)) >= 0 && Character.isLetter(word.charAt(i + 1))) {
                pieces.add(word.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    /** A letter with the marks on it, or a joined emoji, is never taken apart. */
    private static int clusterEnd(String text, int start) {
        int i = start + Character.charCount(text.codePointAt(start));
        boolean joined = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!joined && !TextWidths.isMark(c) && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
                break;
            }
            joined = c == ZERO_WIDTH_JOINER;
            i += Character.charCount(c);
        }
        return i;
    }
}
