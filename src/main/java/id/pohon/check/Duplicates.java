package id.pohon.check;

import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Related;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds entries of a list with the same kode. */
final class Duplicates {

    private Duplicates() {}

    static <T> void report(
            List<T> entries, Function<T, String> kodeOf, Function<T, Place> placeOf, Findings findings, String key) {
        Map<String, T> seen = new HashMap<>();
        for (T entry : entries) {
            String kode = kodeOf.apply(entry);
            T first = kode.isEmpty() ? null : seen.putIfAbsent(kode, entry);
            if (first != null) {
                Related related = new Related(placeOf.apply(first).value("kode"), Message.of("kode.lihat"));
                Message message = Message.of(key, kode);
                findings.add(placeOf.apply(entry).value("kode"), message, Message.of(key + ".hint"), related);
            }
        }
    }
}
