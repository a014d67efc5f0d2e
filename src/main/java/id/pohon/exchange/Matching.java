package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.source.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the entry of a list that an imported one is about.
 *
 * @param byKode the spreadsheet has kode; else they are proposals, and wording or number tells
 */
record Matching(boolean byKode) {

    /** @param imported without kode if it is about an entry that has one */
    record Pair(Optional<Written.Obj> there, Value.Group imported) {}

    List<Pair> pairs(List<Written.Obj> there, Value.Items imported) {
        Set<Written.Obj> free = Collections.newSetFromMap(new IdentityHashMap<>());
        free.addAll(there);
        Map<Value, Written.Obj> found = new IdentityHashMap<>();
        List<Value> items = imported.items();
        for (String key : byKode ? List.of(Entry.KODE) : List.of(Entry.URAIAN, Heading.NOMOR)) {
            for (Value item : items) {
                String wanted = plain(CellForm.key(item, key), key);
                if (!found.containsKey(item) && !wanted.isEmpty()) {
                    only(there, free, key, wanted).ifPresent(obj -> {
                        free.remove(obj);
                        found.put(item, obj);
                    });
                }
            }
        }
        Set<String> taken = new HashSet<>();
        there.forEach(obj -> taken.add(text(obj, Entry.KODE)));
        List<Pair> pairs = new ArrayList<>();
        for (Value item : items) {
            Optional<Written.Obj> match = Optional.ofNullable(found.get(item));
            Value.Group group = (Value.Group) item;
            pairs.add(new Pair(match, match.isPresent() && !byKode ? without(group) : unique(group, taken)));
        }
        return pairs;
    }

    private Optional<Written.Obj> only(List<Written.Obj> there, Set<Written.Obj> free, String key, String wanted) {
        List<Written.Obj> same = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            String kode = byKode && text(there.get(i), key).isEmpty() ? String.valueOf(i + 1) : "";
            String said = kode.isEmpty() ? plain(text(there.get(i), key), key) : kode;
            if (free.contains(there.get(i)) && said.equals(wanted)) {
                same.add(there.get(i));
            }
        }
        return same.size() == 1 || !same.isEmpty() && key.equals(Entry.URAIAN)
                ? Optional.of(same.get(0))
                : Optional.empty();
    }

    private static Value.Group without(Value.Group group) {
        Map<String, Value> keys = new LinkedHashMap<>(group.keys());
        keys.remove(Entry.KODE);
        return new Value.Group(keys);
    }

    /** A proposed kode must not be one of the entries that are there. */
    private Value.Group unique(Value.Group group, Set<String> taken) {
        String kode = CellForm.key(group, Entry.KODE);
        String free = kode;
        for (int number = 2; !byKode && taken.contains(free); number++) {
            free = kode + "-" + number;
        }
        taken.add(free);
        Map<String, Value> keys = new LinkedHashMap<>(group.keys());
        if (!free.isEmpty()) {
            keys.put(Entry.KODE, Value.text(free));
        }
        return new Value.Group(keys);
    }

    static String text(Written.Obj obj, String key) {
        return obj.entry(key)
                .map(Written.Entry::value)
                .filter(Written.Scalar.class::isInstance)
                .map(value -> ((Written.Scalar) value).text())
                .orElse("");
    }

    private static String plain(String text, String key) {
        return key.equals(Entry.URAIAN) ? Vocabulary.plain(text) : text;
    }
}
