package id.pohon.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two wordings of one text, and the words in which they differ. Spaces alone are no difference.
 *
 * @param potongan the newer wording with what was dropped in between; texts carry the spaces around them
 */
public record Beda(String lama, String baru, List<Potongan> potongan) {

    /** Words that follow each other and share their fate. */
    public record Potongan(Nasib nasib, String teks) {}

    /** What became of some words. */
    public enum Nasib {
        TETAP,
        DIHAPUS,
        DITAMBAH
    }

    public Beda {
        potongan = List.copyOf(potongan);
    }

    public static Beda of(String lama, String baru) {
        List<Kata> before = Kata.split(lama);
        List<Kata> after = Kata.split(baru);
        List<Potongan> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before), texts(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            add(pieces, Nasib.TETAP, after.subList(done, to));
            done = to + delta.getTarget().size();
            add(
                    pieces,
                    Nasib.DIHAPUS,
                    before.subList(from, from + delta.getSource().size()));
            add(pieces, Nasib.DITAMBAH, after.subList(to, done));
        }
        add(pieces, Nasib.TETAP, after.subList(done, after.size()));
        return new Beda(lama, baru, pieces);
    }

    /** Do the wordings differ? */
    public boolean berubah() {
        return potongan.stream().anyMatch(p -> p.nasib() != Nasib.TETAP);
    }

    /** Share of words that both have, ignoring case: 0 for nothing in common, 1 for the same words in the same order. */
    static double kemiripan(String lama, String baru) {
        List<String> before = Kata.lower(lama);
        List<String> after = Kata.lower(baru);
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        int dropped = DiffUtils.diff(before, after).getDeltas().stream()
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        return 2.0 * (before.size() - dropped) / (before.size() + after.size());
    }

    private static List<String> texts(List<Kata> words) {
        return words.stream().map(Kata::teks).toList();
    }

    private static void add(List<Potongan> pieces, Nasib nasib, List<Kata> words) {
        if (!words.isEmpty()) {
            String text = words.stream().map(w -> w.jarak() + w.teks()).collect(Collectors.joining());
            pieces.add(new Potongan(nasib, pieces.isEmpty() ? text.stripLeading() : text));
        }
    }
}
