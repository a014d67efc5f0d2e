package id.pohon.exchange;

import id.pohon.sheet.Cell;
import id.pohon.sheet.CellAt;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables that were copied from a PDF or read by machine: names of units, and below them rows with a number, or
 * paragraphs of sasaran and indikator in turn. All of it is doubtful until someone has compared it with the document, so
 * everything is marked {@code ocr}.
 */
final class TextTables {

    private static final Pattern ROW = Pattern.compile("([0-9]{1,3}) ?[|.)] ?(.*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[.)]?");
    private static final Pattern RULE = Pattern.compile("[\\s|_=.\\-–—+\\[\\]]*");
    private static final String YES = "ya";
    /** So many blank lines and more are the end of a page. */
    private static final int PAGE = 3;
    /** Characters in a line of the two columns of an A4 page. */
    private static final int LEFT_WIDTH = 33;

    private static final int RIGHT_WIDTH = 48;

    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final OfficeReader office;
    private final List<List<Cell>> loose = new ArrayList<>();
    private Entry unit;
    private Entry sasaran;
    private Numbering numbering;
    private Cell nomor;
    private List<Cell> row = List.of();
    private int beside;

    TextTables(Ledger ledger, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.office = new OfficeReader(java.util.OptionalInt.empty(), ledger, vocabulary);
    }

    Draft read(byte[] bytes) {
        List<List<Cell>> paragraphs = paragraphs(new String(bytes, StandardCharsets.UTF_8));
        for (List<Cell> paragraph : paragraphs) {
            paragraph(paragraph);
        }
        endRow();
        loose.forEach(lines -> lines.forEach(cell -> ledger.ask(cell, "impor.tanpa-unit")));
        return office.draft();
    }

    /** Lines without blank lines between them; a numbered row starts a new one. */
    private List<List<Cell>> paragraphs(String text) {
        List<Row> rows = new ArrayList<>();
        List<List<Cell>> paragraphs = new ArrayList<>();
        int number = 0;
        boolean blank = true;
        for (String line : text.split("\\R", -1)) {
            number++;
            String phrase = Tidy.phrase(line.replace('\f', ' '));
            if (phrase.isEmpty()) {
                blank = true;
                continue;
            }
            Cell cell = new Cell(new CellAt("", number, 1), Cell.Kind.TEXT, phrase);
            rows.add(new Row(number, List.of(cell)));
            boolean starts = blank || ROW.matcher(phrase).matches() || isName(phrase);
            if (starts || isName(paragraphs.get(paragraphs.size() - 1).get(0).text())) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(cell);
            blank = false;
        }
        ledger.open(new Sheet("", rows, List.of()));
        return paragraphs;
    }

    private boolean isName(String line) {
        return UnitName.isUpper(line) && vocabulary.isJabatan(line);
    }

    private void paragraph(List<Cell> lines) {
        Cell first = lines.get(0);
        String text = first.text();
        if (lines.stream().allMatch(line -> RULE.matcher(line.text()).matches())) {
            lines.forEach(ledger::imported);
        } else if (isName(text)) {
            unit(first);
        } else if (unit == null && lines.size() == 1 && office.title(first)) {
            nomor = null;
        } else if (unit == null) {
            loose.add(lines);
        } else if (lines.size() == 1 && NUMBER.matcher(text).matches()) {
            endRow();
            nomor = first;
        } else if (ROW.matcher(text).matches()) {
            endRow();
            row = new ArrayList<>(lines);
            beside = lines.size();
        } else if (!row.isEmpty() && isNewPage(lines)) {
            lines.forEach(cell -> ledger.ask(cell, "impor.ocr-sisa"));
        } else if (!row.isEmpty()) {
            // the rest of a row that a gap in the page has cut off
            row.addAll(lines);
        } else {
            column(lines);
        }
    }

    private void unit(Cell cell) {
        endRow();
        ledger.imported(cell);
        String name = UnitName.readable(UnitName.bare(cell.text(), vocabulary), vocabulary);
        ledger.note(cell, "impor.huruf", name);
        unit = office.unit(name);
        numbering = new Numbering(ledger, unit);
        sasaran = null;
        // machine reading sometimes puts the first cell before the name
        List<List<Cell>> before = new ArrayList<>(loose);
        loose.clear();
        before.forEach(lines -> {
            column(lines);
            ledger.note(lines.get(0), "impor.ocr-sebelum", name);
        });
    }

    /** A paragraph is one cell of the table: an indikator by its first word, else a sasaran. */
    private void column(List<Cell> lines) {
        String text = joined(lines);
        lines.forEach(ledger::imported);
        if (vocabulary.startsIndikator(text) && sasaran != null) {
            indikator(text);
        } else {
            sasaran(text, nomor, lines.get(0));
            nomor = null;
        }
    }

    private void endRow() {
        if (row.isEmpty()) {
            return;
        }
        List<TwoColumns.Line> lines = new ArrayList<>();
        Matcher start = ROW.matcher(row.get(0).text());
        start.matches();
        lines.add(new TwoColumns.Line(start.group(2), false));
        for (int i = 1; i < row.size(); i++) {
            lines.add(new TwoColumns.Line(row.get(i).text(), i >= beside));
        }
        lines.removeIf(line -> RULE.matcher(line.text()).matches());
        row.forEach(ledger::imported);
        TwoColumns.Split split = new TwoColumns(vocabulary::startsColumn, LEFT_WIDTH, RIGHT_WIDTH).split(lines);
        Cell first = row.get(0);
        Cell number = new Cell(first.at(), first.kind(), start.group(1));
        sasaran(split.left(), number, first);
        split.right().forEach(this::indikator);
        if (!split.sure()) {
            ledger.note(first, "impor.ocr-kolom", split.left() + " ‖ " + String.join(" ‖ ", split.right()));
        }
        row = List.of();
    }

    private boolean isNewPage(List<Cell> lines) {
        int last = row.get(row.size() - 1).at().row();
        return lines.get(0).at().row() - last > PAGE;
    }

    private void sasaran(String text, Cell number, Cell at) {
        String written = number == null ? "" : Numbering.bare(number.text());
        if (number != null) {
            ledger.imported(number);
        }
        sasaran =
                new Entry().set(Heading.NOMOR, written).set(Entry.URAIAN, text).set("ocr", YES);
        unit.below().add(sasaran);
        numbering.check(at, written);
    }

    private void indikator(String text) {
        sasaran.below().add(new Entry().set(Entry.URAIAN, text).set("ocr", YES));
    }

    private static String joined(List<Cell> lines) {
        return Tidy.phrase(
                String.join(" ", lines.stream().map(Cell::text).toList()).replaceAll(" ?\\| ?", " "));
    }
}
