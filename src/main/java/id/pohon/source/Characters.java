package id.pohon.source;

import java.util.Locale;

/** Characters that have no place in published text: they are invisible, break lines, or turn the reading direction. */
final class Characters {

    private Characters() {}

    /** Control characters, Unicode line breaks, bidirectional overrides and isolates (U+202A–202E, U+2066–2069). */
    static boolean isForbidden(char c) {
        if (c < ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return c <= 0x9F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xFFFE;
    }

    static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
