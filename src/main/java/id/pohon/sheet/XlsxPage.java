package id.pohon.sheet;

import java.math.BigDecimal;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** One sheet being written; rows and columns count from 0. */
public final class XlsxPage {

    /** The longest text that a cell can hold; Excel refuses a file with a longer one. */
    public static final int LONGEST_TEXT = Xml.MAX_TEXT;

    private final Worksheet sheet;

    XlsxPage(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A text stays a text and never becomes a formula; one that is too long is cut with an ellipsis. */
    public void text(int row, int column, String text) {
        String escaped = Texts.escaped(text);
        sheet.value(
                row, column, escaped.length() <= LONGEST_TEXT ? escaped : escaped.substring(0, LONGEST_TEXT - 1) + "…");
    }

    public void number(int row, int column, BigDecimal number) {
        sheet.value(row, column, number);
    }

    public void flag(int row, int column, boolean flag) {
        sheet.value(row, column, flag);
    }

    /** @param characters how many fit */
    public void width(int column, double characters) {
        sheet.width(column, characters);
    }

    /** The first row is a heading that stays in sight. */
    public void head(int columns, String colour) {
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(colour).set();
        sheet.freezePane(0, 1);
    }

    /** One heading in a colour of its own, with lines as long as its column. */
    public void heading(int column, String colour) {
        sheet.style(0, column)
                .bold()
                .fillColor(colour)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** A cell shows all lines of its text, from the top. Style on empty cells would make a file several times larger. */
    public void wrap(int row, int column) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    /** The same for cells of a column that are still to be filled in. */
    public void wrap(int column) {
        sheet.style(column).wrapText(true).verticalAlignment("top").set();
    }

    /** Rows can be chosen by the values of their columns. */
    public void filter(int lastRow, int columns) {
        sheet.setAutoFilter(0, 0, lastRow, columns - 1);
    }

    /** Shown to who points at the cell. */
    public void note(int row, int column, String text) {
        sheet.comment(row, column, text);
    }

    /** Cells below the heading take only words that stand in a column of another sheet, or nothing. */
    void choices(int column, int lastRow, XlsxPage lists, int list, int words, String wrong) {
        sheet.range(1, column, lastRow, column)
                .validateWithList(lists.sheet.range(0, list, words - 1, list))
                .allowBlank(true)
                // the default lets people click past the list
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Pohon")
                .error(wrong);
    }
}
