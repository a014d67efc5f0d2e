package id.pohon.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row that holds something.
 *
 * @param number from 1
 * @param cells by column; empty ones are left out
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
