package id.pohon.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes the members of an object one by one; what nobody took is a mistake. The opposite of {@link Members}. */
public final class Taking {

    private final String where;
    private final Map<String, Json> left;

    private Taking(String where, Map<String, Json> left) {
        this.where = where;
        this.left = left;
    }

    /**
     * Reads an object from a JSON value.
     *
     * @throws JsonFailure if it is no object, or if members are left afterwards
     */
    public static <T> T from(Json value, Function<Taking, T> read) {
        return from("", value, read);
    }

    private static <T> T from(String where, Json value, Function<Taking, T> read) {
        if (!(value instanceof Json.Obj object)) {
            throw new JsonFailure("'" + where + "' should be an object");
        }
        Taking taking = new Taking(where, new LinkedHashMap<>(object.members()));
        T result = read.apply(taking);
        if (!taking.left.isEmpty()) {
            throw new JsonFailure("unknown members " + taking.left.keySet() + " in '" + where + "'");
        }
        return result;
    }

    public boolean has(String name) {
        return left.containsKey(name);
    }

    /** A text, {@code ""} if absent. */
    public String text(String name) {
        return take(name, Json.Text.class).map(Json.Text::value).orElse("");
    }

    public boolean flag(String name) {
        return take(name, Json.Bool.class).map(Json.Bool::value).orElse(false);
    }

    public Optional<BigDecimal> number(String name) {
        return take(name, Json.Num.class).map(Json.Num::value);
    }

    /** A whole number that must be there. */
    public int integer(String name) {
        try {
            return number(name).orElseThrow(() -> wrong(name, "is missing")).intValueExact();
        } catch (ArithmeticException e) {
            throw wrong(name, "should be a whole number");
        }
    }

    /** What a text stands for, such as a date. */
    public <T> Optional<T> parsed(String name, Function<String, T> parse) {
        String text = text(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (RuntimeException e) {
            throw wrong(name, "cannot be '" + text + "'");
        }
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof Json.Text text)) {
                throw wrong(name, "should hold texts");
            }
            texts.add(text.value());
        }
        return texts;
    }

    public <T> Optional<T> object(String name, Function<Taking, T> read) {
        return Optional.ofNullable(left.remove(name)).map(value -> from(path(name), value, read));
    }

    public <T> List<T> list(String name, Function<Taking, T> read) {
        List<T> list = new ArrayList<>();
        for (Json item : items(name)) {
            list.add(from(path(name) + "/" + list.size(), item, read));
        }
        return list;
    }

    /** Drops a member that says nothing new. */
    public void drop(String name) {
        left.remove(name);
    }

    private List<Json> items(String name) {
        return take(name, Json.Arr.class).map(Json.Arr::items).orElse(List.of());
    }

    private <T extends Json> Optional<T> take(String name, Class<T> type) {
        Json value = left.remove(name);
        if (value != null && !type.isInstance(value)) {
            throw wrong(name, "should be " + type.getSimpleName());
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private JsonFailure wrong(String name, String what) {
        return new JsonFailure("'" + path(name) + "' " + what);
    }

    private String path(String name) {
        return where + "/" + name;
    }
}
