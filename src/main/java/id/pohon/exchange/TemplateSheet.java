package id.pohon.exchange;

import id.pohon.sheet.Cell;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one sheet of Pohon's own workbook by its headings, in whatever order the columns stand. */
final class TemplateSheet {

    private final List<Column> known;
    private final Ledger ledger;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, Column> byPath = new LinkedHashMap<>();

    TemplateSheet(List<Column> known, Ledger ledger) {
        this.known = known;
        this.ledger = ledger;
        known.forEach(column -> byPath.put(column.path(), column));
    }

    /** Does the first row name columns of this sheet? */
    static boolean fits(Sheet sheet, List<Column> known) {
        if (sheet.rows().isEmpty()) {
            return false;
        }
        long named = sheet.rows().get(0).cells().stream()
                .filter(cell -> known.stream().anyMatch(column -> column.isNamed(cell.text())))
                .count();
        return named >= 2;
    }

    List<SheetRow> read(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet.rows()) {
            if (columns.isEmpty()) {
                head(row);
            } else {
                SheetRow read = row(row);
                if (!read.cells().isEmpty()) {
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    private void head(Row row) {
        for (Cell cell : row.cells()) {
            for (Column column : known) {
                if (column.isNamed(cell.text()) && !columns.containsValue(column)) {
                    columns.put(cell.column(), column);
                    ledger.imported(cell);
                    break;
                }
            }
            if (ledger.isOpen(cell)) {
                ledger.ask(cell, "impor.kolom");
            }
        }
    }

    private SheetRow row(Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            Column column = columns.get(cell.column());
            if (column == null) {
                ledger.ask(cell, "impor.tanpa-judul");
            } else if (cell.kind() == Cell.Kind.BROKEN) {
                ledger.ask(cell, "impor.rusak");
            } else {
                cells.put(column.path(), cell);
            }
        }
        return new SheetRow(row, cells, byPath);
    }
}
