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
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    /** Letters and digits of ASCII: nearly every text, and worth no regular expression. */
    private static List<String> ofPlain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && isLetterOrDigit(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** ASCII without what joins parts of a word: apostrophes, and dots between digits. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean number = c == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (c >= 128 || c == '\'' || c == '`' || number) {
                return false;
            }
        }
        return true;
    }

    private static List<String> ofAny(String text) {
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
