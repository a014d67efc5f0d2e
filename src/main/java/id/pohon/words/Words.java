package id.pohon.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words as a reader would type them into a search box: lower case, without diacritics. A hyphen parts
 * words ({@code desa-desa} is {@code desa} twice), an apostrophe does not, and a dotted number such as
 * {@code 7.01.01.2.06} is one word. {@code words.js} does the same in the browser; both are held to one test table.
 */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2018\u2019\u02bc`](?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[0-9]+(?:\\.[0-9]+)+|[\\p{L}\\p{N}]+");

    private Words() {}

    /** The words of a text in the order written, repeated ones included. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(fold(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** A text in lower case, whatever the machine's language, without diacritics and apostrophes inside words. */
    static String fold(String text) {
        String plain = text;
        if (!isAscii(text)) {
            plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        return APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
