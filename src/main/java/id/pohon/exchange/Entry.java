package id.pohon.exchange;

import id.pohon.edit.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A unit, sasaran, indikator or other thing of a cascade while it is filled in: keys with dots for depth, and what is below. */
final class Entry {

    static final String KODE = "kode";
    static final String URAIAN = "uraian";
    static final String JABATAN = "jabatan";
    static final String NARASI = "narasi";

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Entry> below = new ArrayList<>();

    Entry set(String path, Value value) {
        if (!value.isEmpty()) {
            values.put(path, value);
        }
        return this;
    }

    Entry set(String path, String text) {
        return set(path, Value.text(text));
    }

    boolean has(String path) {
        return values.containsKey(path);
    }

    /** The text of a key, {@code ""} if it is not filled in or no text. */
    String text(String path) {
        return values.get(path) instanceof Value.Text text ? text.text() : "";
    }

    /** The entries of a list, none if it is not filled in. */
    List<Value> items(String path) {
        return values.get(path) instanceof Value.Items items ? items.items() : List.of();
    }

    void append(String path, Value item) {
        List<Value> items = new ArrayList<>(items(path));
        items.add(item);
        values.put(path, new Value.Items(items));
    }

    Map<String, Value> values() {
        return values;
    }

    /** The sasaran of a unit, the indikator of a sasaran. */
    List<Entry> below() {
        return below;
    }

    String kode() {
        return text(KODE);
    }
}
