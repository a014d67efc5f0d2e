package id.pohon.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks that are made for filling in: frozen headings with notes, and lists to choose from. */
public final class XlsxWriting {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final String HEAD = "DDE6F0";
    private static final String MUST = "C5D6EA";

    private final Workbook workbook;
    private final String choicesSheet;
    private final Map<List<String>, Integer> choices = new LinkedHashMap<>();

    private XlsxWriting(Workbook workbook, String choicesSheet) {
        this.workbook = workbook;
        this.choicesSheet = choicesSheet;
    }

    /**
     * A workbook; the same bytes every time.
     *
     * @param choicesSheet name of the last sheet, which holds the lists to choose from
     * @param wrongChoice what is said when another word is filled in
     */
    public static byte[] write(String title, List<SheetPlan> sheets, String choicesSheet, String wrongChoice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Pohon", "1.0")) {
            workbook.properties().setTitle(Texts.escaped(title));
            XlsxWriting writing = new XlsxWriting(workbook, choicesSheet);
            List<Worksheet> made = new ArrayList<>();
            for (SheetPlan sheet : sheets) {
                made.add(workbook.newWorksheet(sheet.name()));
                writing.table(made.get(made.size() - 1), sheet);
            }
            writing.lists(made, sheets, wrongChoice);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return withoutClock(out.toByteArray());
    }

    private void table(Worksheet sheet, SheetPlan plan) {
        for (int c = 0; c < plan.columns().size(); c++) {
            SheetPlan.Column column = plan.columns().get(c);
            sheet.value(0, c, column.heading());
            sheet.width(c, column.width());
            sheet.style(0, c)
                    .bold()
                    .fillColor(column.must() ? MUST : HEAD)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            if (!column.note().isEmpty()) {
                sheet.comment(0, c, column.note());
            }
        }
        int r = 1;
        for (List<String> row : plan.rows()) {
            for (int c = 0; c < row.size(); c++) {
                value(sheet, r, c, row.get(c));
            }
            r++;
        }
        int last = r + plan.forms() - 1;
        if (last > 0) {
            sheet.range(1, 0, last, plan.columns().size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
    }

    /** Whole numbers are numbers; all else stays the text that it is, and never becomes a formula. */
    private static void value(Worksheet sheet, int r, int c, String text) {
        if (NUMBER.matcher(text).matches()) {
            sheet.value(r, c, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(r, c, Texts.escaped(text));
        }
    }

    private void lists(List<Worksheet> made, List<SheetPlan> plans, String wrongChoice) {
        for (SheetPlan plan : plans) {
            for (SheetPlan.Column column : plan.columns()) {
                if (!column.choices().isEmpty()) {
                    choices.putIfAbsent(column.choices(), choices.size());
                }
            }
        }
        if (choices.isEmpty()) {
            return;
        }
        Worksheet lists = workbook.newWorksheet(choicesSheet);
        choices.forEach((words, c) -> {
            for (int r = 0; r < words.size(); r++) {
                lists.value(r, c, words.get(r));
            }
            lists.width(c, 18);
        });
        for (int i = 0; i < plans.size(); i++) {
            choose(made.get(i), plans.get(i), lists, wrongChoice);
        }
    }

    private void choose(Worksheet sheet, SheetPlan plan, Worksheet lists, String wrongChoice) {
        int last = plan.rows().size() + plan.forms();
        for (int c = 0; c < plan.columns().size() && last > 0; c++) {
            List<String> words = plan.columns().get(c).choices();
            if (!words.isEmpty()) {
                int list = choices.get(words);
                Range from = lists.range(0, list, words.size() - 1, list);
                sheet.range(1, c, last, c)
                        .validateWithList(from)
                        .allowBlank(true)
                        // the default lets people click past the list
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .showErrorMessage(true)
                        .errorTitle("Pohon")
                        .error(wrongChoice);
            }
        }
    }

    /** fastexcel writes the time of day into the properties and the entries. */
    private static byte[] withoutClock(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>(StoredZip.read(workbook));
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(CONTENT_TYPES, parts.remove(CONTENT_TYPES));
        String core = new String(parts.get(CORE), StandardCharsets.UTF_8);
        String timeless = core.replaceFirst("<dcterms:created.*</dcterms:created>", "");
        parts.put(CORE, timeless.getBytes(StandardCharsets.UTF_8));
        ordered.putAll(parts);
        return StoredZip.write(ordered);
    }
}
