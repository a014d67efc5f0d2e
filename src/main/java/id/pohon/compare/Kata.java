package id.pohon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of a text.
 *
 * @param jarak {@code " "} if it stands apart from the one before, else {@code ""}
 */
record Kata(String jarak, String teks) {

    private static final Pattern WORD = Pattern.compile("(\\s*)([\\p{L}\\p{M}\\p{N}]+|\\S)");

    static List<Kata> split(String text) {
        List<Kata> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Kata(word.group(1).isEmpty() ? "" : " ", word.group(2)));
        }
        return words;
    }

    /** Words alone, for likeness: signs and case do not count. */
    static List<String> lower(String text) {
        return split(text).stream()
                .map(w -> w.teks().toLowerCase(Locale.ROOT))
                .filter(w -> Character.isLetterOrDigit(w.codePointAt(0)))
                .toList();
    }
}
