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
    private String line = "";

    private Wrap(TextStyle style, double width) {
        this.style = style;
        this.width = width;
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
        wrap.lines.add(wrap.line);
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

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
        } else if (fits(word)) {
            startLine(" ", word);
        } else {
            addLong(word);
        }
    }

    private void addLong(String word) {
        startLine(" ", "");
        for (String piece : pieces(word)) {
            if (fits(line + piece)) {
                line += piece;
            } else if (fits(piece)) {
                startLine("", piece);
            } else {
                addLetters(piece);
            }
        }
    }

    private void addLetters(String piece) {
        for (int i = 0; i < piece.length(); ) {
            int end = clusterEnd(piece, i);
            String letter = piece.substring(i, end);
            if (line.isEmpty() || fits(line + letter)) {
                line += letter;
            } else {
                startLine("", letter);
            }
            i = end;
        }
    }

    private void startLine(String end, String start) {
        if (!line.isEmpty()) {
            lines.add(line + end);
        }
        line = start;
    }

    private boolean fits(String text) {
        return style.width(text) <= width;
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
