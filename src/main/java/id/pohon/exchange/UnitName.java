package id.pohon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The name of a unit as it stands above its table, and as a page shows it. */
final class UnitName {

    private UnitName() {}

    /** Without a label ("Unit Kerja :") and numbering ("A.") in front. */
    static String bare(String text, Vocabulary vocabulary) {
        String line = Tidy.phrase(text);
        int colon = line.indexOf(':');
        if (colon > 0 && vocabulary.isLabel(line.substring(0, colon))) {
            line = line.substring(colon + 1).strip();
        }
        return line.replaceFirst("^([A-Z]|[IVX]{1,4}|[0-9]{1,2})[.)] +", "").strip();
    }

    static boolean isLabelled(String text, Vocabulary vocabulary) {
        int colon = text.indexOf(':');
        return colon > 0 && vocabulary.isLabel(text.substring(0, colon));
    }

    static boolean isUpper(String text) {
        return !text.equals(text.toLowerCase(Locale.ROOT)) && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A name in capitals with capitals at the start of words only. */
    static String readable(String text, Vocabulary vocabulary) {
        if (!isUpper(text)) {
            return text;
        }
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(words.isEmpty() ? capital(word, vocabulary) : inside(word, vocabulary));
        }
        return String.join(" ", words);
    }

    private static String inside(String word, Vocabulary vocabulary) {
        return vocabulary.isSmall(word) ? word.toLowerCase(Locale.ROOT) : capital(word, vocabulary);
    }

    private static String capital(String word, Vocabulary vocabulary) {
        String letters = word.replaceAll("[^\\p{L}]", "");
        boolean consonants = letters.length() > 1 && !letters.matches("(?i).*[aiueo].*");
        if (consonants || vocabulary.isAcronym(letters)) {
            return word;
        }
        StringBuilder capital = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capital.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return capital.toString();
    }
}
