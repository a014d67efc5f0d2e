package id.pohon.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Tells two columns apart that machine reading has run together line by line: in tables of this kind an indikator repeats
 * the words of its sasaran ("Tersedianya Dokumen X" is measured by "Jumlah Dokumen X"), and a column breaks its lines only
 * where the next word does not fit.
 */
final class TwoColumns {

    private static final int MOST_TRIES = 300_000;
    private static final int TOLERANCE = 3;
    private static final int COMMON = 4;
    private static final int RAGGED = 3;
    private static final int UNSTARTED = 50;

    /**
     * A line as it was read.
     *
     * @param whole a gap above it shows that it is not beside a line of the other column
     */
    record Line(String text, boolean whole) {}

    /** The texts of both columns; several on the right if several start there. */
    record Split(String left, List<String> right, boolean sure) {}

    private final Predicate<String> startsRight;
    private final int leftWidth;
    private final int rightWidth;

    private List<Boolean> whole = List.of();
    private int[] best;
    private double bestScore;
    private int tries;

    /**
     * @param startsRight does a text of the right column start with this word?
     * @param leftWidth characters that fit into the left column, as far as known
     */
    TwoColumns(Predicate<String> startsRight, int leftWidth, int rightWidth) {
        this.startsRight = startsRight;
        this.leftWidth = leftWidth;
        this.rightWidth = rightWidth;
    }

    /** Where the right column starts in a line: behind a bar, or before the first word that starts a text there; -1 if unknown. */
    static int known(String line, boolean first, Predicate<String> startsRight) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("|")) {
                return i;
            }
        }
        for (int i = first ? 1 : 0; i < words.length; i++) {
            if (isStart(words[i], startsRight)) {
                return i;
            }
        }
        return -1;
    }

    Split split(List<Line> lines) {
        List<String[]> words = new ArrayList<>();
        int[] fixed = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            fixed[i] = known(lines.get(i).text(), i == 0, startsRight);
            words.add(lines.get(i).text().replace(" | ", " ").split(" "));
        }
        whole = lines.stream().map(Line::whole).toList();
        best = null;
        bestScore = Double.NEGATIVE_INFINITY;
        tries = 0;
        search(words, fixed, new int[lines.size()], 0);
        int[] at = best == null ? fixed : best;
        boolean sure = Arrays.stream(fixed).allMatch(k -> k >= 0);
        return new Split(String.join(" ", left(words, at)), right(words, at), sure);
    }

    private void search(List<String[]> words, int[] fixed, int[] at, int line) {
        if (tries > MOST_TRIES) {
            return;
        }
        if (line == at.length) {
            tries++;
            double score = score(words, at);
            if (score > bestScore) {
                bestScore = score;
                best = at.clone();
            }
            return;
        }
        int n = words.get(line).length;
        // of two equally good ways the one with more on the right: what measures a sasaran says more words
        for (int k = 0; k <= n; k++) {
            boolean inside = whole.get(line) && k > 0 && k < n;
            if (fixed[line] < 0 && !inside || fixed[line] == k) {
                at[line] = k;
                boolean fits = length(words.get(line), 0, k) <= leftWidth + TOLERANCE
                        && length(words.get(line), k, n) <= rightWidth + TOLERANCE;
                if (fits || fixed[line] >= 0) {
                    search(words, fixed, at, line + 1);
                }
            }
        }
    }

    private double score(List<String[]> words, int[] at) {
        List<String> left = left(words, at);
        List<String> right = right(words, at);
        int common = 0;
        for (String text : right) {
            common = Math.max(common, common(tail(String.join(" ", left)), tail(text)));
        }
        int unstarted = right.isEmpty() || isStart(right.get(0).split(" ")[0], startsRight) ? 0 : UNSTARTED;
        return COMMON * common - RAGGED * ragged(words, at) - unstarted;
    }

    /** How many lines of a column end although the next word would have fitted. */
    private int ragged(List<String[]> words, int[] at) {
        int ragged = 0;
        for (int column = 0; column < 2; column++) {
            int width = column == 0 ? leftWidth : rightWidth;
            int last = -1;
            for (int i = 0; i < at.length; i++) {
                int from = column == 0 ? 0 : at[i];
                int to = column == 0 ? at[i] : words.get(i).length;
                if (from == to) {
                    continue;
                }
                boolean startsAnew = column == 1 && isStart(words.get(i)[from], startsRight);
                if (last >= 0 && !startsAnew && last + 1 + words.get(i)[from].length() < width - TOLERANCE) {
                    ragged++;
                }
                last = length(words.get(i), from, to);
            }
        }
        return ragged;
    }

    private static List<String> left(List<String[]> words, int[] at) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            left.addAll(Arrays.asList(words.get(i)).subList(0, Math.max(0, at[i])));
        }
        return left;
    }

    private List<String> right(List<String[]> words, int[] at) {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            List<String> part = Arrays.asList(words.get(i)).subList(Math.max(0, at[i]), words.get(i).length);
            if (part.isEmpty()) {
                continue;
            }
            String text = String.join(" ", part);
            if (right.isEmpty() || isStart(part.get(0), startsRight)) {
                right.add(text);
            } else {
                right.set(right.size() - 1, right.get(right.size() - 1) + " " + text);
            }
        }
        return right;
    }

    private static boolean isStart(String word, Predicate<String> startsRight) {
        return Character.isUpperCase(word.charAt(0)) && startsRight.test(word);
    }

    private static int length(String[] words, int from, int to) {
        int length = Math.max(0, to - from - 1);
        for (int i = from; i < to; i++) {
            length += words[i].length();
        }
        return length;
    }

    /** Without the first word, which is a verb here and "Jumlah" there. */
    private static String[] tail(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split(" ");
        return words.length < 2 ? words : Arrays.copyOfRange(words, 1, words.length);
    }

    /** The longest common subsequence of words. */
    private static int common(String[] a, String[] b) {
        int[] row = new int[b.length + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = word.equals(b[j - 1]) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
