package id.pohon.source;

import id.pohon.report.Place;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes places of mappings; elements with the same keys share one list of them. */
final class Places {

    private static final Map<List<String>, List<String>> SHARED = new ConcurrentHashMap<>();
    private static final int MOST_SHARED = 10_000;

    private Places() {}

    static Place of(Node.Obj obj) {
        int[] at = new int[obj.fields().size() * 4];
        int i = 0;
        for (Node.Entry entry : obj.fields().values()) {
            at[i++] = entry.keyAt().line();
            at[i++] = entry.keyAt().column();
            at[i++] = entry.value().at().line();
            at[i++] = entry.value().at().column();
        }
        return Place.of(obj.at(), shared(List.copyOf(obj.fields().keySet())), at);
    }

    private static List<String> shared(List<String> keys) {
        if (SHARED.size() > MOST_SHARED) {
            SHARED.clear();
        }
        List<String> earlier = SHARED.putIfAbsent(keys, keys);
        return earlier == null ? keys : earlier;
    }
}
