package id.pohon.data;

import id.pohon.model.Pohon;
import id.pohon.report.Message;
import java.util.function.BiFunction;

/**
 * A column of the open data: its name is the key of the content files, its type and meaning are the same in CSV, XLSX,
 * {@code datapackage.json} and the data dictionary.
 *
 * @param meaning key of the sentence that explains it
 */
record Column<R>(String name, Type type, Message meaning, BiFunction<Pohon, R, Cell> value) {

    /** Types by the names of Frictionless Table Schema. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE;

        /** {@code string}, {@code integer} and so on. */
        String word() {
            return Words.of(this);
        }
    }
}
