package id.pohon.source;

import id.pohon.report.Position;
import java.util.List;
import java.util.Map;

/** YAML as written, with the place of every key and value. Types are decided later, by the field that is read. */
sealed interface Node {

    Position at();

    /** How a scalar was written. */
    enum Kind {
        TEXT,
        /** Nothing, {@code ~} or {@code null}. */
        EMPTY,
        /** Already reported: readers treat it as absent and do not complain again. */
        BROKEN
    }

    /** @param text as written: {@code 012}, {@code no}, {@code 1.10} */
    record Scalar(Position at, String text, Kind kind) implements Node {}

    record Seq(Position at, List<Node> items, boolean flow) implements Node {}

    /** @param fields in the order written */
    record Obj(Position at, Map<String, Entry> fields, boolean flow) implements Node {}

    record Entry(Position keyAt, String key, Node value) {}
}
