package id.pohon.diagram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How wide characters are in Arial, Arimo and Liberation Sans, so that boxes have the same size on every machine. Other
 * scripts come from whatever font the reader has, so they are given room to spare.
 */
final class TextWidths {

    static final int UNITS_PER_EM = 2048;

    private static final int TABLE_END = 0x2600;
    private static final short[] REGULAR = new short[TABLE_END];
    private static final short[] BOLD = new short[TABLE_END];

    static {
        read();
    }

    private TextWidths() {}

    /** Width of a text on one line, in {@value UNITS_PER_EM}ths of the font size. */
    static int units(String text, boolean bold) {
        int sum = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += units(c, bold);
            i += Character.charCount(c);
        }
        return sum;
    }

    private static int units(int c, boolean bold) {
        short known = c < TABLE_END ? (bold ? BOLD : REGULAR)[c] : 0;
        return known > 0 ? known : UNITS_PER_EM * percentOfEm(c) / 100;
    }

    /** Widest common fonts of these scripts were looked at; the figures are rounded up. */
    private static int percentOfEm(int c) {
        if (isMark(c)) {
            return 0;
        }
        if (c >= 0x1F000 && c < 0x20000) {
            return 140; // emoji
        }
        if (c >= 0xA980 && c < 0xA9E0) {
            return 170; // Javanese
        }
        if (c >= 0x2E80 && c < 0xA4D0 || c >= 0xAC00 && c < 0xD800 || c >= 0xF900 && c < 0xFB00 || c >= 0x20000) {
            return 105; // Chinese, Japanese, Korean
        }
        if (c >= 0xFDF0 && c < 0xFDFE) {
            return 400; // whole Arabic phrases as one character
        }
        if (c >= 0x0590 && c < 0x0900 || c >= 0xFB1D && c < 0xFF00) {
            return 105; // Hebrew, Arabic
        }
        return 135;
    }

    /** A character that sits on the one before and takes no room of its own. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> c >= 0x1F3FB && c <= 0x1F3FF;
        };
    }

    private static void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TextWidths.class.getResourceAsStream("liberation-sans.txt"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    readRun(line.split(" "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("liberation-sans.txt is not readable", e);
        }
    }

    private static void readRun(String... words) {
        int c = Integer.parseInt(words[0], 16);
        for (int i = 1; i < words.length; i++, c++) {
            int slash = words[i].indexOf('/');
            REGULAR[c] = Short.parseShort(slash < 0 ? words[i] : words[i].substring(0, slash));
            BOLD[c] = Short.parseShort(words[i].substring(slash + 1));
        }
    }
}
