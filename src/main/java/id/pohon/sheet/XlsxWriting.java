package id.pohon.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes workbooks that are made for filling in: headings with notes, and lists to choose from. */
public final class XlsxWriting {

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final String HEAD = "DDE6F0";
    private static final String MUST = "C5D6EA";
    private static final int LIST_WIDTH = 18;

    private final XlsxBook book;

    private XlsxWriting(XlsxBook book) {
        this.book = book;
    }

    /**
     * A workbook; the same bytes every time.
     *
     * @param choicesSheet name of the last sheet, which holds the lists to choose from
     * @param wrongChoice what is said when another word is filled in
     */
    public static byte[] write(String title, List<SheetPlan> sheets, String choicesSheet, String wrongChoice) {
        return XlsxBook.write(title, book -> new XlsxWriting(book).fill(sheets, choicesSheet, wrongChoice));
    }

    private void fill(List<SheetPlan> sheets, String choicesSheet, String wrongChoice) {
        List<XlsxPage> pages = new ArrayList<>();
        for (SheetPlan sheet : sheets) {
            XlsxPage page = book.page(sheet.name());
            table(page, sheet);
            pages.add(page);
        }
        Map<List<String>, Integer> lists = lists(sheets);
        if (lists.isEmpty()) {
            return;
        }
        XlsxPage choices = book.page(choicesSheet);
        lists.forEach((words, column) -> {
            for (int r = 0; r < words.size(); r++) {
                choices.text(r, column, words.get(r));
            }
            choices.width(column, LIST_WIDTH);
        });
        for (int i = 0; i < sheets.size(); i++) {
            choose(pages.get(i), sheets.get(i), choices, lists, wrongChoice);
        }
    }

    private static void table(XlsxPage page, SheetPlan plan) {
        int columns = plan.columns().size();
        page.head(columns, HEAD);
        for (int c = 0; c < columns; c++) {
            SheetPlan.Column column = plan.columns().get(c);
            page.text(0, c, column.heading());
            page.width(c, column.width());
            page.wrap(c);
            page.heading(c, column.must() ? MUST : HEAD);
            if (!column.note().isEmpty()) {
                page.note(0, c, column.note());
            }
        }
        for (int r = 0; r < plan.rows().size(); r++) {
            List<String> row = plan.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                value(page, r + 1, c, row.get(c));
            }
        }
    }

    /** Whole numbers are numbers; all else stays the text that it is. */
    private static void value(XlsxPage page, int row, int column, String text) {
        if (NUMBER.matcher(text).matches()) {
            page.number(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            page.text(row, column, text);
        } else {
            return;
        }
        page.wrap(row, column);
    }

    /** The lists of all columns, each once, with the column that it takes on the last sheet. */
    private static Map<List<String>, Integer> lists(List<SheetPlan> plans) {
        Map<List<String>, Integer> lists = new LinkedHashMap<>();
        for (SheetPlan plan : plans) {
            for (SheetPlan.Column column : plan.columns()) {
                if (!column.choices().isEmpty()) {
                    lists.putIfAbsent(column.choices(), lists.size());
                }
            }
        }
        return lists;
    }

    private static void choose(
            XlsxPage page, SheetPlan plan, XlsxPage choices, Map<List<String>, Integer> lists, String wrongChoice) {
        for (int c = 0; c < plan.columns().size(); c++) {
            List<String> words = plan.columns().get(c).choices();
            if (!words.isEmpty() && last(plan) > 0) {
                page.choices(c, last(plan), choices, lists.get(words), words.size(), wrongChoice);
            }
        }
    }

    private static int last(SheetPlan plan) {
        return plan.rows().size() + plan.forms();
    }
}
