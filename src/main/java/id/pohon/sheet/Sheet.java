package id.pohon.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a workbook, or a whole CSV file.
 *
 * @param name {@code ""} for a file that has only one
 * @param rows by number; empty ones are left out
 * @param merged joined cells; the text of each stands in its upper left one
 */
public record Sheet(String name, List<Row> rows, List<Span> merged) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The joined cells that a place belongs to. */
    public Optional<Span> span(int row, int column) {
        return merged.stream().filter(span -> span.covers(row, column)).findFirst();
    }

    /** How many cells hold something. */
    public int size() {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }
}
