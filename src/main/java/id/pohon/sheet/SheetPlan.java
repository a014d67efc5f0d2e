package id.pohon.sheet;

import java.util.List;

/**
 * A sheet to be written: one row of headings, then texts.
 *
 * @param rows as many texts in each as there are columns
 * @param forms how many empty rows below are prepared for filling in
 */
public record SheetPlan(String name, List<Column> columns, List<List<String>> rows, int forms) {

    public SheetPlan {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param note explains it to who points at the heading; {@code ""} for none
     * @param width in characters
     * @param choices the words that may be filled in; empty for any text
     * @param must has to be filled in
     */
    public record Column(String heading, String note, int width, List<String> choices, boolean must) {

        public Column {
            choices = List.copyOf(choices);
        }
    }
}
