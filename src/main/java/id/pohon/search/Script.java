package id.pohon.search;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes data as JavaScript that stays data, whatever it contains and wherever the script ends up. */
final class Script {

    private Script() {}

    /** A string literal. */
    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '"', '\\' -> out.append('\\').append(c);
                default -> {
                    if (isHarmless(c, text, i)) {
                        out.append(c);
                    } else {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** An array of string literals. */
    static String strings(List<String> texts) {
        return "[" + String.join(",", texts.stream().map(Script::string).toList()) + "]";
    }

    /** An object with string values. */
    static String object(Map<String, String> values) {
        return "{"
                + String.join(
                        ",",
                        values.entrySet().stream()
                                .map(e -> string(e.getKey()) + ":" + string(e.getValue()))
                                .toList())
                + "}";
    }

    private static boolean isHarmless(char c, String text, int i) {
        if (c < ' ' || c == 0x7f || c == '<' || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
