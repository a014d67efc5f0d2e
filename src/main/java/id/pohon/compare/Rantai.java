package id.pohon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One element through the years, oldest first; years without it are left out.
 *
 * @param mata where it is in which year
 */
record Rantai<T>(List<Mata<T>> mata) {

    /** @param tahun place of the year in the list of years */
    record Mata<T>(int tahun, T elemen) {}

    Rantai {
        mata = List.copyOf(mata);
    }

    /**
     * All chains: first those that reach the newest year, in its order, then those that ended, the latest first.
     *
     * @param steps the pairs of each two adjacent years
     */
    static <T> List<Rantai<T>> of(Bagian<T> bagian, List<T> first, List<List<Padanan<T>>> steps) {
        Map<String, List<Mata<T>>> open = new LinkedHashMap<>();
        first.forEach(each -> open.put(bagian.id(each), List.of(new Mata<>(0, each))));
        Map<String, List<Mata<T>>> ended = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Map<String, List<Mata<T>>> next = new LinkedHashMap<>();
            for (Padanan<T> pair : steps.get(i)) {
                List<Mata<T>> so =
                        pair.lama().map(old -> open.remove(bagian.id(old))).orElse(null);
                if (pair.baru().isEmpty()) {
                    ended.put(bagian.id(pair.lama().orElseThrow()), so);
                    continue;
                }
                String id = bagian.id(pair.baru().orElseThrow());
                // What comes back under its old kode after a year's pause is the same.
                List<Mata<T>> chain = new ArrayList<>(so != null ? so : ended.getOrDefault(id, List.of()));
                if (so == null) {
                    ended.remove(id);
                }
                chain.add(new Mata<>(i + 1, pair.baru().orElseThrow()));
                next.put(id, chain);
            }
            open.clear();
            open.putAll(next);
        }
        List<Rantai<T>> all = new ArrayList<>();
        open.values().forEach(chain -> all.add(new Rantai<>(chain)));
        List<Rantai<T>> gone = new ArrayList<>();
        ended.values().forEach(chain -> gone.add(0, new Rantai<>(chain)));
        all.addAll(gone);
        return all;
    }
}
