package id.pohon.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes Indonesian affixes off a word without a dictionary: every root the word could have, right or not. Which of them
 * is right, {@link WordGroups} learns from the other words of the site. {@code words.js} holds the same function for words that readers type; both are held to one test table.
 */
public final class Affixes {

    private static final int SHORTEST = 3;
    private static final int PREFIXES = 3;
    private static final List<String> SURE_CLITICS = List.of("nya", "lah");
    private static final List<String> UNSURE_CLITICS = List.of("kah", "pun", "ku", "mu");
    private static final String VOWELS = "aeiou";
    private static final Set<String> ONSETS = Set.of(
            "bl", "br", "cr", "dr", "dw", "fl", "fr", "gl", "gr", "kh", "kl", "kr", "ks", "kw", "ng", "ny", "pl", "pr",
            "ps", "sk", "sl", "sm", "sn", "sp", "st", "sw", "sy", "th", "tr", "ts");
    private static final Set<String> CODAS =
            Set.of("kh", "ks", "lm", "ng", "nk", "ns", "nt", "ps", "rd", "rm", "rs", "rt", "sy", "st", "th");

    private final Map<String, Boolean> found = new LinkedHashMap<>();

    private Affixes() {}

    /** A word on its way to the root: what was taken off so far. */
    private record Form(String text, String suffix, boolean verb, boolean sure, int prefixes) {
        Form without(String rest, boolean licit, boolean isVerb) {
            return new Form(rest, suffix, verb || isVerb, sure && licit, prefixes + 1);
        }

        boolean isSure() {
            return sure && (!suffix.equals("i") || verb);
        }
    }

    /** All roots a word may have, itself not included; none for a root of {@link WordList#ROOTS}. */
    public static Roots of(String word) {
        if (word.length() < SHORTEST + 1 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Roots.NONE;
        }
        Affixes affixes = new Affixes();
        affixes.suffixes(word);
        List<String> sure = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        affixes.found.forEach((root, isSure) -> (isSure ? sure : unsure).add(root));
        return new Roots(sure, unsure);
    }

    private void suffixes(String word) {
        List<Form> forms = new ArrayList<>();
        addSuffixed(forms, new Form(word, "", false, true, 0));
        for (String clitic : SURE_CLITICS) {
            addWithoutClitic(forms, word, clitic, true);
        }
        for (String clitic : UNSURE_CLITICS) {
            addWithoutClitic(forms, word, clitic, false);
        }
        for (Form form : forms) {
            if (!form.text().equals(word)) {
                add(form);
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            prefixes(forms.get(i));
        }
    }

    private static void addWithoutClitic(List<Form> forms, String word, String clitic, boolean sure) {
        String rest = without(word, clitic);
        if (isRootLike(rest) && !WordList.ROOTS.contains(word)) {
            addSuffixed(forms, new Form(rest, "", false, sure, 0));
        }
    }

    private static void addSuffixed(List<Form> forms, Form form) {
        forms.add(form);
        if (WordList.ROOTS.contains(form.text())) {
            return;
        }
        for (String suffix : List.of("kan", "an", "i")) {
            String rest = without(form.text(), suffix);
            if (isRootLike(rest)) {
                forms.add(new Form(rest, suffix, false, form.sure(), 0));
            }
        }
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    private void prefixes(Form form) {
        if (form.prefixes() == PREFIXES || WordList.ROOTS.contains(form.text())) {
            return;
        }
        String word = form.text();
        boolean an = form.suffix().equals("an");
        boolean inner = form.prefixes() > 0;
        take(form, "di", "", !an, true);
        nasal(form, "me", !an, true);
        nasal(form, "pe", an || inner, false);
        take(form, "ter", "", !an, true);
        take(form, "ber", "", !form.suffix().equals("i"), false);
        take(form, "per", "", an || inner, false);
        take(form, "ke", "", an || inner, false);
        take(form, "se", "", false, false);
        if (word.startsWith("pelajar") || word.startsWith("belajar")) {
            take(form, word.substring(0, 3), "", true, false);
        }
        if (word.startsWith("be") || word.startsWith("te")) {
            take(form, word.substring(0, 2), "", false, false);
        }
    }

    /** {@code me-} and {@code pe-} change with the letter behind them, and may swallow it. */
    private void nasal(Form form, String prefix, boolean licit, boolean verb) {
        if (!form.text().startsWith(prefix)) {
            return;
        }
        String rest = form.text().substring(prefix.length());
        if (rest.startsWith("ny") && startsWith(rest, 2, VOWELS)) {
            take(form, prefix + "ny", "s", licit, verb);
        }
        if (rest.startsWith("ng")) {
            if (startsWith(rest, 2, VOWELS + "ghk")) {
                take(form, prefix + "ng", "", licit, verb);
            }
            if (startsWith(rest, 2, VOWELS)) {
                take(form, prefix + "ng", "k", licit, verb);
            }
            if (rest.startsWith("nge") && isMonosyllable(rest.substring(3))) {
                take(form, prefix + "nge", "", licit, verb);
            }
        }
        if (rest.startsWith("m") && startsWith(rest, 1, "bfpv")) {
            take(form, prefix + "m", "", licit, verb);
        }
        if (rest.startsWith("m") && startsWith(rest, 1, VOWELS)) {
            take(form, prefix + "m", "p", licit, verb);
        }
        if (rest.startsWith("n") && startsWith(rest, 1, "cdjstz")) {
            take(form, prefix + "n", "", licit, verb);
        }
        if (rest.startsWith("n") && startsWith(rest, 1, VOWELS)) {
            take(form, prefix + "n", "t", licit, verb);
        }
        if (startsWith(rest, 0, "lmnrwy")) {
            take(form, prefix, "", licit, verb);
        } else if (prefix.equals("pe")) {
            take(form, prefix, "", false, false);
        }
    }

    private void take(Form form, String prefix, String restored, boolean licit, boolean verb) {
        if (!form.text().startsWith(prefix)) {
            return;
        }
        String rest = restored + form.text().substring(prefix.length());
        if (isRootLike(rest)) {
            Form shorter = form.without(rest, licit, verb);
            add(shorter);
            prefixes(shorter);
        }
    }

    private void add(Form form) {
        found.merge(form.text(), form.isSure(), Boolean::logicalOr);
    }

    private static boolean isMonosyllable(String text) {
        return text.length() <= 4 && text.chars().filter(Affixes::isVowel).count() == 1;
    }

    private static boolean isRootLike(String text) {
        int n = text.length();
        if (n < SHORTEST || text.chars().noneMatch(Affixes::isVowel)) {
            return false;
        }
        String onset = text.substring(0, 2);
        String coda = text.substring(n - 2);
        return (hasVowel(onset) || ONSETS.contains(onset)) && (hasVowel(coda) || CODAS.contains(coda));
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(Affixes::isVowel);
    }

    private static boolean isVowel(int c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean startsWith(String text, int at, String letters) {
        return at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
    }
}
