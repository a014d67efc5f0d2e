package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.sheet.Cell;
import id.pohon.sheet.Row;
import java.util.Map;

/** A row of Pohon's own workbook: cells by the path of their column. */
record SheetRow(Row row, Map<String, Cell> cells, Map<String, Column> columns) {

    boolean has(String path) {
        return cells.containsKey(path);
    }

    /** One line, {@code ""} if nothing is filled in. */
    String text(String path) {
        Cell cell = cells.get(path);
        return cell == null ? "" : Tidy.line(cell.text());
    }

    Cell cell(String path) {
        return cells.get(path);
    }

    Value value(String path) {
        return CellForm.value(columns.get(path), Numbers.written(cells.get(path)));
    }
}
