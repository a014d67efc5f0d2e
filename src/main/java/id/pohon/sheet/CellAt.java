package id.pohon.sheet;

import java.util.Comparator;

/**
 * Where a cell stands; written as spreadsheets do, {@code Sasaran!C7}.
 *
 * @param sheet name of the sheet, {@code ""} for a file that has only one
 * @param row from 1
 * @param column from 1
 */
public record CellAt(String sheet, int row, int column) implements Comparable<CellAt> {

    private static final int LETTERS = 26;

    private static final Comparator<CellAt> IN_SHEET =
            Comparator.comparingInt(CellAt::row).thenComparingInt(CellAt::column);

    /** The letters of a column: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** By row, then column; sheets keep the order of the workbook, which a name does not tell. */
    @Override
    public int compareTo(CellAt other) {
        return IN_SHEET.compare(this, other);
    }

    @Override
    public String toString() {
        return (sheet.isEmpty() ? "" : sheet + "!") + letters(column) + row;
    }
}
