package id.pohon.exchange;

import id.pohon.sheet.Cell;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import id.pohon.sheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes down one sheet of an office and tells titles, names of units, headings, rows of tables and signatures apart. */
final class OfficeSheet {

    private final Sheet sheet;
    private final OfficeReader office;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final OfficeTable table;
    private Optional<TableHead> head = Optional.empty();
    private Row headRow;
    private final List<Cell> name = new ArrayList<>();
    private String nameText = "";
    private boolean closing;

    OfficeSheet(Sheet sheet, OfficeReader office) {
        this.sheet = sheet;
        this.office = office;
        this.ledger = office.ledger();
        this.vocabulary = office.vocabulary();
        this.table = new OfficeTable(sheet, office);
    }

    void read() {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i > 0 ? rows.get(i - 1).number() : 0, i + 1 < rows.size() ? rows.get(i + 1) : null);
        }
        dropName();
    }

    private void dropName() {
        name.forEach(cell -> ledger.ask(cell, "impor.unit-tanpa-tabel"));
        name.clear();
    }

    private void row(Row row, int before, Row next) {
        Optional<TableHead> found = TableHead.of(row, office.tahun(), ledger, vocabulary);
        if (found.isPresent()) {
            head = found;
            headRow = row;
            closing = false;
            table.open(found.get());
        } else if (head.isPresent() && !closing && head.get().takes(row, headRow, sheet, ledger)) {
            headRow = row;
        } else if (TableHead.isOther(row, vocabulary)) {
            head = Optional.empty();
            table.endUnit();
            ledger.ask(row, "impor.tabel-lain");
        } else if (!isName(row, before, next) && !isTitle(row)) {
            data(row, before);
        }
    }

    private boolean isName(Row row, int before, Row next) {
        Optional<Cell> single = single(row);
        if (single.isEmpty()) {
            return false;
        }
        Cell cell = single.get();
        String text = UnitName.bare(joined(row), vocabulary);
        boolean labelled = row.cells().size() > 1 || UnitName.isLabelled(cell.text(), vocabulary);
        boolean wide =
                sheet.span(row.number(), cell.column()).filter(Span::isWide).isPresent();
        boolean apart = row.number() > before + 1 || head.isEmpty();
        boolean beforeHead = next != null && isHead(next);
        boolean rest = !name.isEmpty() && nameText.matches("(?i).*( dan|&|,)$") && UnitName.isUpper(text);
        boolean jabatan = vocabulary.isJabatan(text) && (wide || apart || beforeHead || UnitName.isUpper(text));
        boolean other = beforeHead && !vocabulary.isTitle(text) && !vocabulary.isInstansi(text);
        if (text.isEmpty() || isIndikator(cell, wide || apart) || !(labelled || rest || jabatan || other)) {
            return false;
        }
        if (!rest) {
            dropName();
        }
        name.addAll(row.cells());
        nameText = rest ? nameText + " " + text : text;
        table.endUnit();
        return true;
    }

    /** One more indikator of a table has a row of its own, as a name has. */
    private boolean isIndikator(Cell cell, boolean setApart) {
        boolean column =
                head.map(h -> h.where(Heading.INDIKATOR) == cell.column()).orElse(false);
        return column && !setApart && table.hasRows();
    }

    private boolean isHead(Row row) {
        return TableHead.of(row, office.tahun(), new Ledger(), vocabulary).isPresent();
    }

    /** The only cell of a row, or the label of a row such as "Unit Kerja | : | Kasi PMD". */
    private Optional<Cell> single(Row row) {
        List<Cell> cells = row.cells();
        boolean label = cells.size() <= 3
                && cells.size() > 1
                && joined(row).contains(":")
                && UnitName.isLabelled(joined(row), vocabulary);
        return cells.size() == 1 || label ? Optional.of(cells.get(0)) : Optional.empty();
    }

    private static String joined(Row row) {
        return String.join(" ", row.cells().stream().map(Cell::text).toList());
    }

    private boolean isTitle(Row row) {
        boolean above = !table.hasRows() && row.cells().size() == 1;
        return above && office.title(row.cells().get(0));
    }

    private void data(Row row, int before) {
        boolean signature = row.cells().stream().anyMatch(cell -> vocabulary.isClosing(cell.text()));
        closing |= signature && (table.hasRows() || head.isEmpty());
        if (closing) {
            ledger.ask(row, "impor.tanda-tangan");
        } else if (head.isEmpty()) {
            ledger.ask(row, "impor.tanpa-tabel");
        } else {
            if (!name.isEmpty()) {
                confirmName();
            }
            table.row(row, before);
        }
    }

    private void confirmName() {
        String readable = UnitName.readable(nameText, vocabulary);
        name.forEach(ledger::imported);
        if (!readable.equals(nameText)) {
            ledger.note(name.get(0), "impor.huruf", readable);
        }
        name.clear();
        table.unit(office.unit(readable));
    }
}
