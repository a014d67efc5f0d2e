package id.pohon.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value (RFC 8259). Numbers are decimal and keep their digits; members keep their order; there is no
 * {@code null}, because what is not filled in is left out.
 */
public sealed interface Json {

    /** Members in the order written. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    static Json of(String value) {
        return new Text(value);
    }

    static Json of(BigDecimal value) {
        return new Num(value);
    }

    static Json of(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    static Json of(boolean value) {
        return new Bool(value);
    }

    /** An array of texts. */
    static Json texts(List<String> values) {
        return new Arr(values.stream().map(Json::of).toList());
    }

    /**
     * Reads one value from UTF-8.
     *
     * @throws JsonFailure if it is not JSON, has a {@code null}, a member twice, or something behind its end
     */
    static Json read(byte[] utf8) {
        return JsonSource.read(utf8);
    }

    /** A file for people and programs: UTF-8, indented by two, LF, a line end at the end. */
    default byte[] file() {
        return JsonTarget.file(this);
    }

    /** On one line, with {@code <}, {@code >} and {@code &} escaped, so that it can stand inside HTML. */
    default String line() {
        return JsonTarget.line(this);
    }
}
