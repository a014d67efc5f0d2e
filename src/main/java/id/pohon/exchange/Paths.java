package id.pohon.exchange;

import id.pohon.edit.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys below keys as one line each, {@code penetapan.tanggal} or {@code riwayat.1.uraian}, and back. */
final class Paths {

    private static final String SKALA = "capaian.skala.";

    private Paths() {}

    /** Keys with dots become keys below keys; numbers in them become lists. */
    static Map<String, Value> nested(Map<String, Value> flat) {
        Map<String, Map<String, Value>> groups = new LinkedHashMap<>();
        Map<String, Value> nested = new LinkedHashMap<>();
        flat.forEach((path, value) -> {
            int dot = path.indexOf('.');
            if (dot < 0) {
                nested.put(path, value);
            } else {
                String head = path.substring(0, dot);
                nested.putIfAbsent(head, new Value.Items(List.of()));
                groups.computeIfAbsent(head, k -> new LinkedHashMap<>()).put(path.substring(dot + 1), value);
            }
        });
        groups.forEach((head, below) -> nested.put(head, group(head, below)));
        return nested;
    }

    private static Value group(String head, Map<String, Value> below) {
        // a year without quarters is written as one value
        boolean yearOnly = below.size() == 1 && below.containsKey("tahun");
        if (yearOnly && (head.equals("target") || head.equals("realisasi"))) {
            return below.get("tahun");
        }
        Map<String, Value> keys = head.equals("skala") ? below : nested(below);
        boolean list = !keys.isEmpty() && keys.keySet().stream().allMatch(key -> key.matches("[0-9]{1,4}"));
        if (list) {
            List<Map.Entry<String, Value>> items = new ArrayList<>(keys.entrySet());
            items.sort(java.util.Comparator.comparingInt(item -> Integer.parseInt(item.getKey())));
            return new Value.Items(items.stream().map(Map.Entry::getValue).toList());
        }
        return new Value.Group(keys);
    }

    /** The texts of keys below keys, in their order. */
    static Map<String, String> flat(Map<String, Value> keys) {
        Map<String, String> flat = new LinkedHashMap<>();
        keys.forEach((key, value) -> flatten(key, value, flat));
        return flat;
    }

    private static void flatten(String path, Value value, Map<String, String> flat) {
        if (value instanceof Value.Text text) {
            flat.put(path, text.text());
        } else if (value instanceof Value.Group group) {
            group.keys().forEach((key, below) -> flatten(path + "." + key, below, flat));
        } else if (value instanceof Value.Items list) {
            int number = 1;
            for (Value item : list.items()) {
                flatten(path + "." + number++, item, flat);
            }
        }
    }

    /** The path with {@code #} for numbers and {@code *} for a free name, as the list of known paths has it. */
    static String pattern(String path) {
        return path.startsWith(SKALA) ? SKALA + "*" : path.replaceAll("\\.[0-9]{1,4}(?=\\.|$)", ".#");
    }
}
