package id.pohon.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds an object member by member, leaving out what is not filled in: empty text, empty list, {@code false}. */
public final class Members {

    private final Map<String, Json> members = new LinkedHashMap<>();

    public Members text(String name, String value) {
        return value.isEmpty() ? this : put(name, Json.of(value));
    }

    public Members texts(String name, List<String> values) {
        return values.isEmpty() ? this : put(name, Json.texts(values));
    }

    public Members number(String name, long value) {
        return put(name, Json.of(value));
    }

    public Members number(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> put(name, Json.of(number)));
        return this;
    }

    public Members flag(String name, boolean value) {
        return value ? put(name, Json.of(true)) : this;
    }

    /** The text of a value that may be absent, such as a date. */
    public Members optional(String name, Optional<?> value) {
        return text(name, value.map(Object::toString).orElse(""));
    }

    /** An object, unless it has no members. */
    public Members object(String name, Members object) {
        return object.members.isEmpty() ? this : put(name, object.end());
    }

    /** A list of objects, unless it has no items. */
    public <T> Members list(String name, List<T> items, Function<T, Members> object) {
        List<Json> objects =
                items.stream().<Json>map(item -> object.apply(item).end()).toList();
        return objects.isEmpty() ? this : put(name, new Json.Arr(objects));
    }

    /** A member as it is, even if empty. */
    public Members put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    public Json end() {
        return new Json.Obj(members);
    }
}
