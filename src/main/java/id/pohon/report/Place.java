package id.pohon.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one element of the content stands, and where each of its keys stands. Kept small, because every sasaran and
 * indikator of a kabupaten carries one.
 */
public final class Place {

    private static final int LINE = 0;
    private static final int COLUMN = 1;
    private static final int VALUE_LINE = 2;
    private static final int VALUE_COLUMN = 3;
    private static final int WIDTH = 4;

    private final Position start;
    private final List<String> keys;
    private final int[] at;

    private Place(Position start, List<String> keys, int[] at) {
        this.start = start;
        this.keys = keys;
        this.at = at;
    }

    /** A place without keys. */
    public static Place at(Position start) {
        return new Place(start, List.of(), new int[0]);
    }

    /**
     * A place with its keys.
     *
     * @param keys key → {position of the key, position of its value}, in the order written
     */
    public static Place of(Position start, Map<String, List<Position>> keys) {
        int[] at = new int[keys.size() * WIDTH];
        int i = 0;
        for (List<Position> pair : keys.values()) {
            at[i + LINE] = pair.get(0).line();
            at[i + COLUMN] = pair.get(0).column();
            at[i + VALUE_LINE] = pair.get(1).line();
            at[i + VALUE_COLUMN] = pair.get(1).column();
            i += WIDTH;
        }
        return new Place(start, List.copyOf(new ArrayList<>(keys.keySet())), at);
    }

    /**
     * A place with its keys, for readers that make very many.
     *
     * @param keys in the order written; shared between places with the same keys
     * @param at line and column of the key, then of its value, for each key
     */
    public static Place of(Position start, List<String> keys, int[] at) {
        if (at.length != keys.size() * WIDTH) {
            throw new IllegalArgumentException(keys.size() + " keys need " + keys.size() * WIDTH + " numbers");
        }
        return new Place(start, List.copyOf(keys), at.clone());
    }

    /** Where the element starts. */
    public Position start() {
        return start;
    }

    /** Where the value of a key stands, or the start of the element if the key is not written. */
    public Position value(String key) {
        return find(key, VALUE_LINE, VALUE_COLUMN);
    }

    /** Where a key stands, or the start of the element if it is not written. */
    public Position key(String key) {
        return find(key, LINE, COLUMN);
    }

    /** Where the text of a list stands that has index {@code index}, or the list if that is not known. */
    public Position value(String key, int index) {
        String item = item(key, index);
        return value(has(item) ? item : key);
    }

    /** The name under which a place keeps a text of a list. */
    public static String item(String key, int index) {
        return key + "[" + index + "]";
    }

    /** Is the key written? */
    public boolean has(String key) {
        return keys.contains(key);
    }

    private Position find(String key, int line, int column) {
        int i = keys.indexOf(key) * WIDTH;
        return i < 0 ? start : new Position(start.file(), at[i + line], at[i + column]);
    }

    /** Places say where, not what: two elements with equal content are equal wherever they stand. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        Map<String, Position> values = new LinkedHashMap<>();
        keys.forEach(key -> values.put(key, value(key)));
        return start + " " + values;
    }
}
