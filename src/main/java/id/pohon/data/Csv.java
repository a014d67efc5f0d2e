package id.pohon.data;

import id.pohon.sheet.CsvWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV for programs (RFC 4180): commas, CRLF, UTF-8, decimal points, {@code true} and {@code false}. Without a byte
 * order mark, which strict readers take for part of the first column name; for spreadsheets there is XLSX.
 */
final class Csv {

    /** What a spreadsheet would run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** What such a text starts with; few do, and a matcher for each cell was most of the memory of a table. */
    private static final String FIRST = "'=+-@\t\r";

    private Csv() {}

    static byte[] write(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.heads().stream().map(Grid.Head::name).toList());
        grid.rows().forEach(row -> rows.add(row.stream().map(Csv::text).toList()));
        return CsvWriting.write(rows);
    }

    /**
     * Puts an apostrophe before what a spreadsheet would run, and before an apostrophe that would be taken for ours: to
     * undo it, drop the first apostrophe where a text is apostrophes followed by {@code = + - @}, tab or CR.
     */
    static String guarded(String text) {
        boolean suspect = !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
        return suspect && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return guarded(text.value());
        }
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Flag flag ? String.valueOf(flag.value()) : "";
    }
}
