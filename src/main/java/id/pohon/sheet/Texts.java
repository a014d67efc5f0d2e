package id.pohon.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it is stored in cells, and as people read it. */
final class Texts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Texts() {}

    /** Line ends are {@code \n}, control characters are left out; {@code ""} if only blanks are left. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                readable.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
                readable.append('\n');
            } else if (!isControl(c)) {
                readable.append(c);
            }
        }
        return readable.toString().isBlank() ? "" : readable.toString();
    }

    /** {@code _x000D_} of Excel back to the character it stands for. */
    static String unescaped(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        Matcher matcher = ESCAPED.matcher(stored);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return matcher.appendTail(text).toString();
    }

    /** A text that Excel will not take for an escape. */
    static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
    }
}
