package id.pohon.sheet;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running a text of a CSV file as a formula: an apostrophe in front says that it is text. */
final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?%?");

    private CsvText() {}

    static String guarded(String text) {
        return isGuardable(text) ? "'" + text : text;
    }

    /** The text that {@link #guarded} was given. */
    static String unguarded(String text) {
        return text.startsWith("'") && isGuardable(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isGuardable(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
