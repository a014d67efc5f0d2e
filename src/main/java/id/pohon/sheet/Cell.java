package id.pohon.sheet;

/**
 * A cell that holds something.
 *
 * @param text as displayed; never blank
 */
public record Cell(CellAt at, Kind kind, String text) {

    /** What the spreadsheet takes a cell for. */
    public enum Kind {
        TEXT,
        /** Only one reading is possible, whatever the separators: it was a number in the file. */
        NUMBER,
        /** An error such as {@code #REF!}, or a formula that was never computed. */
        BROKEN
    }

    public int column() {
        return at.column();
    }
}
