package id.pohon.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a key of a new content file holds: a text, keys below it, or a list. */
public sealed interface Value {

    /** Is there nothing to write? */
    boolean isEmpty();

    /** One line of text. */
    record Text(String text) implements Value {
        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Keys in the order in which they are written. */
    record Group(Map<String, Value> keys) implements Value {
        public Group {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        @Override
        public boolean isEmpty() {
            return keys.values().stream().allMatch(Value::isEmpty);
        }
    }

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value texts(List<String> texts) {
        return new Items(texts.stream().map(Value::text).toList());
    }

    /** Collects keys; what is empty is left out. */
    final class Keys {

        private final Map<String, Value> keys = new LinkedHashMap<>();

        public Keys put(String key, Value value) {
            if (!value.isEmpty()) {
                keys.put(key, value);
            }
            return this;
        }

        public Keys put(String key, String text) {
            return put(key, new Text(text));
        }

        public Group done() {
            return new Group(keys);
        }
    }
}
