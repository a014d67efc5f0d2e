package id.pohon.source;

/** Text of one line, as it goes into the model. */
final class Text {

    private Text() {}

    /** Trimmed; line breaks and tabs inside become one space with the blanks around them. */
    static String oneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                broken = true;
            } else if (c != ' ' || !broken) {
                if (broken) {
                    trimEnd(line);
                    line.append(' ');
                    broken = false;
                }
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    /** Index of the first character that cannot be published, or -1. */
    static int forbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isForbidden(c)) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static void trimEnd(StringBuilder line) {
        while (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }
}
