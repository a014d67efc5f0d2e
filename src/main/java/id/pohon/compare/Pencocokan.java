package id.pohon.compare;

import id.pohon.compare.Padanan.Dasar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds which elements of two lists are the same: by the identity their authors gave, by {@code sebelumnya}, then by
 * likeness where an author gave none. Each element is used once; the order of the lists decides ties.
 */
final class Pencocokan<T> {

    /** Half of the words in common, in order: below that, a proposal would mislead more than help. */
    private static final double MIRIP = 0.5;

    private final Map<String, T> lama = new LinkedHashMap<>();
    private final Map<String, T> baru = new LinkedHashMap<>();
    private final Map<String, Padanan<T>> byBaru = new LinkedHashMap<>();
    private final Function<T, String> id;

    /** @param id unique in each list; of the first ones where content repeats one */
    Pencocokan(List<T> lama, List<T> baru, Function<T, String> id) {
        this.id = id;
        lama.forEach(each -> this.lama.putIfAbsent(id.apply(each), each));
        baru.forEach(each -> this.baru.putIfAbsent(id.apply(each), each));
    }

    /** Joins elements of which the newer says what it was. */
    void bySebelumnya(Function<T, List<String>> sebelumnya) {
        for (T after : List.copyOf(baru.values())) {
            sebelumnya.apply(after).stream()
                    .filter(lama::containsKey)
                    .findFirst()
                    .ifPresent(old -> join(lama.get(old), after, Dasar.SEBELUMNYA));
        }
    }

    /** Joins elements by what their authors call them; {@code ""} for those that have no name of their own. */
    void byKode(Function<T, String> kodeLama, Function<T, String> kodeBaru) {
        Map<String, T> known = new LinkedHashMap<>();
        lama.values().forEach(before -> known.putIfAbsent(kodeLama.apply(before), before));
        for (T after : List.copyOf(baru.values())) {
            String kode = kodeBaru.apply(after);
            T before = kode.isEmpty() ? null : known.remove(kode);
            if (before != null) {
                join(before, after, Dasar.KODE);
            }
        }
    }

    /**
     * Joins what is alike and stands in the same group, the most alike first.
     *
     * @param bebas may this pair be proposed, or does an author's kode speak against it?
     */
    void byText(
            Function<T, String> groupLama,
            Function<T, String> groupBaru,
            Function<T, String> text,
            BiPredicate<T, T> bebas) {
        record Usul<T>(double kemiripan, T lama, T baru) {}

        Map<String, List<T>> groups = new LinkedHashMap<>();
        lama.values()
                .forEach(each -> groups.computeIfAbsent(groupLama.apply(each), k -> new ArrayList<>())
                        .add(each));
        List<Usul<T>> proposals = new ArrayList<>();
        for (T after : baru.values()) {
            for (T before : groups.getOrDefault(groupBaru.apply(after), List.of())) {
                double alike = bebas.test(before, after) ? Beda.kemiripan(text.apply(before), text.apply(after)) : 0;
                if (alike >= MIRIP) {
                    proposals.add(new Usul<>(alike, before, after));
                }
            }
        }
        proposals.sort(Comparator.comparingDouble(usul -> -usul.kemiripan()));
        for (Usul<T> usul : proposals) {
            if (lama.containsKey(id.apply(usul.lama())) && baru.containsKey(id.apply(usul.baru()))) {
                join(usul.lama(), usul.baru(), Dasar.USULAN);
            }
        }
    }

    /** All elements: the newer list in its order, then what was removed. */
    List<Padanan<T>> all(List<T> order) {
        List<Padanan<T>> all = new ArrayList<>();
        for (T after : order) {
            Padanan<T> found = byBaru.remove(id.apply(after));
            if (found != null) {
                all.add(found);
            } else if (baru.remove(id.apply(after)) != null) {
                all.add(Padanan.ditambah(after));
            }
        }
        lama.values().forEach(before -> all.add(Padanan.dihapus(before)));
        return all;
    }

    private void join(T before, T after, Dasar dasar) {
        lama.remove(id.apply(before));
        baru.remove(id.apply(after));
        byBaru.put(id.apply(after), Padanan.of(before, after, dasar));
    }
}
