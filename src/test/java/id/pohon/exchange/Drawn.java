package id.pohon.exchange;

import id.pohon.sheet.Book;
import id.pohon.sheet.Cell;
import id.pohon.sheet.CellAt;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import id.pohon.sheet.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet drawn in text: cells between bars, {@code >} belongs to the cell on its left, {@code ^} to the one above, a
 * backslash is a line end inside a cell.
 */
final class Drawn {

    private Drawn() {}

    static Book book(String name, String drawing) {
        return new Book("gambar.xlsx", List.of(sheet(name, drawing)));
    }

    static Sheet sheet(String name, String drawing) {
        List<Row> rows = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        String[] lines = drawing.split("\n", -1);
        String[][] grid = new String[lines.length][];
        for (int r = 0; r < lines.length; r++) {
            grid[r] = lines[r].split("\\|", -1);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < grid[r].length; c++) {
                String text = grid[r][c].strip().replace('\\', '\n');
                if (!text.isEmpty() && !text.equals(">") && !text.equals("^")) {
                    Cell.Kind kind = text.matches("[0-9.]+") ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
                    cells.add(new Cell(
                            new CellAt(name, r + 1, c + 1), text.equals("#REF!") ? Cell.Kind.BROKEN : kind, text));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(r + 1, cells));
            }
        }
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[r].length; c++) {
                int right = c;
                while (is(grid, r, right + 1, ">")) {
                    right++;
                }
                int bottom = r;
                while (is(grid, bottom + 1, c, "^")) {
                    bottom++;
                }
                boolean anchor = !is(grid, r, c, ">") && !is(grid, r, c, "^");
                if (anchor && (right > c || bottom > r)) {
                    spans.add(new Span(r + 1, c + 1, bottom + 1, right + 1));
                }
            }
        }
        return new Sheet(name, rows, spans);
    }

    private static boolean is(String[][] grid, int r, int c, String mark) {
        return r < grid.length && c < grid[r].length && grid[r][c].strip().equals(mark);
    }
}
