package id.pohon.data;

import id.pohon.report.Message;
import java.util.List;

/** A table with its rows, ready for any format. */
record Grid(String name, List<Head> heads, List<List<Cell>> rows) {

    /** What every format says about a column. */
    record Head(String name, Column.Type type, Message meaning) {
        static Head of(Column<?> column) {
            return new Head(column.name(), column.type(), column.meaning());
        }
    }
}
