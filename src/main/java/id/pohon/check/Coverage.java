package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.words.WordList;
import id.pohon.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the subject of a text occurs in a cascade. A word weighs by how few of the sasaran and indikator have it, so the
 * words that make a subject particular decide. For each subject only the places of its rarest words are looked at: one
 * that has none of them cannot have the greater part.
 */
final class Coverage {

    /** A sasaran or indikator: its key words, and the number of its unit in the order of reading. */
    private record Spot(int unit, Set<String> words) {}

    private final Topics topics;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lastBelow = new HashMap<>();
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private int count;

    Coverage(Pohon pohon, Topics topics) {
        this.topics = topics;
        List<Unit> order = pohon.unit();
        for (int i = 0; i < order.size(); i++) {
            number.put(order.get(i).kode(), i);
            for (Sasaran sasaran : order.get(i).sasaran()) {
                add(i, sasaran.uraian());
                for (Indikator indikator : sasaran.indikator()) {
                    add(i, indikator.uraian());
                }
            }
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            List<Unit> below = pohon.bawahan(order.get(i));
            String lowest = below.isEmpty() ? "" : below.get(below.size() - 1).kode();
            lastBelow.put(order.get(i).kode(), below.isEmpty() ? i : lastBelow.get(lowest));
        }
    }

    private void add(int unit, String text) {
        Spot spot = new Spot(unit, topics.of(text));
        spot.words()
                .forEach(word ->
                        spots.computeIfAbsent(word, key -> new ArrayList<>()).add(spot));
        count++;
    }

    /** Does one sasaran or indikator below the unit have the greater part of the subject? True if there is no subject. */
    boolean isCovered(Unit unit, Indikator indikator) {
        Set<String> subject = topics.of(indikator.uraian());
        if (subject.isEmpty()) {
            return true;
        }
        List<String> rarestFirst = new ArrayList<>(subject);
        rarestFirst.sort(Comparator.comparingInt(word -> frequency(word)));
        double whole = weight(subject);
        double left = whole;
        for (String word : rarestFirst) {
            for (Spot spot : spots.getOrDefault(word, List.of())) {
                if (isBelow(unit, spot) && weight(shared(subject, spot.words())) * 2 >= whole) {
                    return true;
                }
            }
            left -= weight(List.of(word));
            if (left * 2 < whole) {
                return false;
            }
        }
        return false;
    }

    /** The words of the subject, as written, that no sasaran or indikator below has. */
    List<String> nowhereBelow(Unit unit, Indikator indikator) {
        Set<String> missing = new LinkedHashSet<>();
        for (String word : Words.of(indikator.uraian())) {
            Set<String> groups = topics.of(word);
            boolean below = groups.stream()
                    .anyMatch(group ->
                            spots.getOrDefault(group, List.of()).stream().anyMatch(spot -> isBelow(unit, spot)));
            if (!groups.isEmpty() && !below && !WordList.STOP.contains(word)) {
                missing.add(word);
            }
        }
        return List.copyOf(missing);
    }

    private boolean isBelow(Unit unit, Spot spot) {
        return spot.unit() > number.get(unit.kode()) && spot.unit() <= lastBelow.get(unit.kode());
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new LinkedHashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private int frequency(String word) {
        return spots.getOrDefault(word, List.of()).size();
    }

    private double weight(Collection<String> words) {
        double weight = 0;
        for (String word : words) {
            weight += Math.log(1 + (double) count / Math.max(1, frequency(word)));
        }
        return weight;
    }
}
