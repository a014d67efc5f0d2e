package id.pohon.compare;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which unit, sasaran and indikator of two years are the same. */
record Kecocokan(List<Padanan<Unit>> unit, List<Padanan<Sasaran>> sasaran, List<Padanan<Indikator>> indikator) {

    static Kecocokan of(Pohon lama, Pohon baru) {
        List<Padanan<Unit>> unit = match(Bagian.UNIT, lama.unit(), baru.unit(), Map.of("", ""));
        List<Padanan<Sasaran>> sasaran =
                match(Bagian.SASARAN, lama.sasaran(), baru.sasaran(), names(Bagian.UNIT, unit));
        List<Padanan<Indikator>> indikator =
                match(Bagian.INDIKATOR, indikator(lama), indikator(baru), names(Bagian.SASARAN, sasaran));
        return new Kecocokan(unit, sasaran, indikator);
    }

    static List<Indikator> indikator(Pohon pohon) {
        return pohon.sasaran().stream().flatMap(s -> s.indikator().stream()).toList();
    }

    /** Old identity → new identity of the elements that are in both years. */
    static <T> Map<String, String> names(Bagian<T> bagian, List<Padanan<T>> pairs) {
        Map<String, String> names = new HashMap<>();
        for (Padanan<T> pair : pairs) {
            if (pair.lengkap()) {
                names.put(
                        bagian.id(pair.lama().orElseThrow()),
                        bagian.id(pair.baru().orElseThrow()));
            }
        }
        return names;
    }

    /** @param names old → new identity of what the elements stand in */
    private static <T> List<Padanan<T>> match(Bagian<T> bagian, List<T> lama, List<T> baru, Map<String, String> names) {
        Set<String> namedLama = bagian.bernama(lama);
        Set<String> namedBaru = bagian.bernama(baru);
        Map<String, List<String>> olds = new HashMap<>();
        names.forEach(
                (old, now) -> olds.computeIfAbsent(now, k -> new ArrayList<>()).add(old));
        // What its author calls an old element today: its kode in the newer name of what it stands in.
        Function<T, String> today = e -> namedLama.contains(bagian.id(e))
                ? in(names, bagian.induk().apply(e))
                        + bagian.sambung()
                        + bagian.kode().apply(e)
                : "";
        Function<T, String> now = e -> namedBaru.contains(bagian.id(e)) ? bagian.id(e) : "";
        Pencocokan<T> match = new Pencocokan<>(lama, baru, bagian::id);
        // A unit that still exists is not the one that names it as its past; see the rule of split units in the tests.
        match.byKode(today, e -> bagian.sebelumnya().apply(e).isEmpty() ? now.apply(e) : "");
        match.bySebelumnya(e -> was(bagian, e, olds));
        match.byKode(today, now);
        match.byText(
                e -> in(names, bagian.induk().apply(e)),
                bagian.induk(),
                bagian.uraian(),
                (before, after) -> !namedLama.contains(bagian.id(before)) || !namedBaru.contains(bagian.id(after)));
        return match.all(baru);
    }

    /** The newer name of what an element stood in; its old one, marked, if that is gone. */
    private static String in(Map<String, String> names, String lama) {
        return names.getOrDefault(lama, "-" + lama);
    }

    /** The old identities that {@code sebelumnya} may mean: as written, or in what the element stands in now. */
    private static <T> List<String> was(Bagian<T> bagian, T element, Map<String, List<String>> olds) {
        List<String> written = bagian.sebelumnya().apply(element);
        if (written.isEmpty()) {
            return written;
        }
        List<String> was = new ArrayList<>(written);
        for (String old : olds.getOrDefault(bagian.induk().apply(element), List.of())) {
            written.forEach(kode -> was.add(old + bagian.sambung() + kode));
        }
        return was;
    }
}
