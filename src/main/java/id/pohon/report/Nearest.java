package id.pohon.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word an author meant: the nearest of the right answers by typing slips (Damerau–Levenshtein). */
public final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /** The nearest answer if it is near enough to be meant; the first of several equally near ones. */
    public static Optional<String> of(String written, Collection<String> answers) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int best = Math.max(1, Math.min(3, word.length() / 3)) + 1;
        for (String answer : answers) {
            if (Math.abs(answer.length() - word.length()) < best) {
                int distance = distance(word, answer.toLowerCase(Locale.ROOT), best);
                if (distance < best) {
                    best = distance;
                    nearest = Optional.of(answer);
                }
            }
        }
        return nearest;
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour. */
    static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /** The same, or any number from {@code enough} on as soon as it cannot be less. */
    private static int distance(String a, String b, int enough) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int lastLeast = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= enough && lastLeast >= enough) {
                return enough;
            }
            lastLeast = least;
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[b.length()];
    }
}
