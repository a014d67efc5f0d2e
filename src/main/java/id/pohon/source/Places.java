package id.pohon.source;

import id.pohon.report.Place;
import id.pohon.report.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes places of mappings; elements with the same keys share one list of them. */
final class Places {

    private static final Map<List<String>, List<String>> SHARED = new ConcurrentHashMap<>();
    private static final int MOST_SHARED = 10_000;
    private static final int MOST_ITEMS = 100;

    private Places() {}

    static Place of(Node.Obj obj) {
        List<String> keys = new ArrayList<>(obj.fields().size() + 4);
        List<Position> positions = new ArrayList<>(2 * obj.fields().size() + 8);
        for (Node.Entry entry : obj.fields().values()) {
            add(entry.key(), entry.keyAt(), entry.value().at(), keys, positions);
            if (entry.value() instanceof Node.Seq list) {
                items(entry.key(), list, keys, positions);
            }
        }
        int[] at = new int[positions.size() * 2];
        for (int i = 0; i < positions.size(); i++) {
            at[2 * i] = positions.get(i).line();
            at[2 * i + 1] = positions.get(i).column();
        }
        return Place.of(obj.at(), shared(List.copyOf(keys)), at);
    }

    /** Texts in a list have no place of their own in the model, so the place of the list keeps theirs. */
    private static void items(String key, Node.Seq list, List<String> keys, List<Position> positions) {
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            if (item instanceof Node.Scalar && i < MOST_ITEMS) {
                add(Place.item(key, i), item.at(), item.at(), keys, positions);
            }
        }
    }

    private static void add(String key, Position keyAt, Position at, List<String> keys, List<Position> positions) {
        keys.add(key);
        positions.add(keyAt);
        positions.add(at);
    }

    private static List<String> shared(List<String> keys) {
        if (SHARED.size() > MOST_SHARED) {
            SHARED.clear();
        }
        List<String> earlier = SHARED.putIfAbsent(keys, keys);
        return earlier == null ? keys : earlier;
    }
}
