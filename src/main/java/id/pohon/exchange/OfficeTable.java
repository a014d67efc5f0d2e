package id.pohon.exchange;

import id.pohon.sheet.Cell;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import id.pohon.sheet.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of one table: each is a sasaran with its first indikator, or one more indikator of the sasaran above. */
final class OfficeTable {

    private final Sheet sheet;
    private final Ledger ledger;
    private final OfficeReader office;
    private final Vocabulary vocabulary;
    private final OfficeIndikator indikator;
    private TableHead head;
    private Entry unit;
    private Entry sasaran;
    private Numbering numbering;

    OfficeTable(Sheet sheet, OfficeReader office) {
        this.sheet = sheet;
        this.office = office;
        this.ledger = office.ledger();
        this.vocabulary = office.vocabulary();
        this.indikator = new OfficeIndikator(sheet, ledger, vocabulary);
    }

    void open(TableHead opened) {
        head = opened;
        indikator.open(opened);
        sasaran = null;
    }

    /** The rows below belong to this unit. */
    void unit(Entry next) {
        unit = next;
        sasaran = null;
        numbering = new Numbering(ledger, next);
    }

    /** The rows below belong to a unit whose name is not confirmed yet. */
    void endUnit() {
        unit = null;
        sasaran = null;
    }

    boolean hasRows() {
        return unit != null;
    }

    /** @param before number of the row above that holds something */
    void row(Row row, int before) {
        askBroken(row);
        Optional<Cell> named = cell(row, Heading.UNIT);
        if (named.isPresent()) {
            String name = UnitName.readable(UnitName.bare(named.get().text(), vocabulary), vocabulary);
            Entry next = office.unit(name);
            if (next != unit) {
                unit(next);
            }
            ledger.imported(named.get());
        } else if (unit == null) {
            unitOfSheet(row);
        }
        if (unit == null) {
            ledger.ask(row, "impor.tanpa-unit");
            return;
        }
        boolean apart = row.number() > before + 1;
        if (place(row, apart)) {
            indikator.row(row, sasaran, apart);
        }
        row.cells().stream().filter(ledger::isOpen).forEach(this::askColumn);
    }

    private void askBroken(Row row) {
        row.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.BROKEN)
                .forEach(cell -> ledger.ask(cell, "impor.rusak"));
    }

    private void askColumn(Cell cell) {
        if (head.otherYear(cell.column()).isPresent()) {
            ledger.ask(cell, "impor.tahun-lain", head.otherYear(cell.column()).get());
        } else if (head.column(cell.column()).isEmpty()) {
            ledger.ask(cell, "impor.tanpa-judul");
        } else {
            ledger.ask(cell, "impor.tak-dimengerti");
        }
    }

    /** A sheet for each unit, named after it. */
    private void unitOfSheet(Row row) {
        String name = UnitName.bare(sheet.name(), vocabulary);
        if (vocabulary.isJabatan(name)) {
            unit(office.unit(UnitName.readable(name, vocabulary)));
            ledger.note(row.cells().get(0), "impor.unit-lembar", sheet.name());
        }
    }

    /** Finds the sasaran that a row belongs to; false if it belongs to none. */
    private boolean place(Row row, boolean apart) {
        Optional<Cell> nomor = cell(row, Heading.NOMOR);
        Optional<Cell> text = cell(row, Heading.SASARAN);
        String number = nomor.map(cell -> Numbering.bare(cell.text())).orElse("");
        if (text.isPresent() && !vocabulary.isWording(text.get().text())) {
            ledger.ask(row, "impor.bukan-bunyi");
            return false;
        }
        if (text.isPresent()) {
            nomor.ifPresent(ledger::imported);
            ledger.imported(text.get());
            wording(text.get(), nomor, number, apart);
            return true;
        }
        if (head.where(Heading.SASARAN) == 0 || sasaran == null) {
            ledger.ask(row, "impor.tanpa-sasaran");
            return false;
        }
        if (nomor.isPresent() && !number.equals(sasaran.text(Heading.NOMOR))) {
            ledger.ask(row, "impor.nomor-tanpa-sasaran");
            return false;
        }
        if (apart && !isCovered(row.number())) {
            ledger.ask(row, "impor.terpisah");
            return false;
        }
        nomor.ifPresent(ledger::imported);
        return true;
    }

    private void wording(Cell cell, Optional<Cell> nomor, String number, boolean apart) {
        String text = Tidy.phrase(cell.text());
        boolean same = sasaran != null
                && text.equals(sasaran.text(Entry.URAIAN))
                && (number.isEmpty() || number.equals(sasaran.text(Heading.NOMOR)));
        if (same) {
            return;
        }
        boolean goesOn = sasaran != null && !apart && number.isEmpty() && sasaran.has(Heading.NOMOR) && isLower(text);
        if (goesOn) {
            sasaran.set(Entry.URAIAN, sasaran.text(Entry.URAIAN) + " " + text);
            ledger.note(cell, "impor.disambung");
            return;
        }
        sasaran = new Entry();
        String written = number;
        if (head.where(Heading.NOMOR) == 0 && text.matches("[0-9]{1,3}[.)] +.+")) {
            written = Numbering.bare(text.substring(0, text.indexOf(' ')));
            text = text.substring(text.indexOf(' ')).strip();
        }
        sasaran.set(Heading.NOMOR, written).set(Entry.URAIAN, text);
        unit.below().add(sasaran);
        indikator.start();
        numbering.check(nomor.orElse(cell), written);
    }

    private boolean isCovered(int row) {
        return sheet.span(row, head.where(Heading.SASARAN))
                .filter(Span::isTall)
                .filter(span -> span.top() < row)
                .isPresent();
    }

    private Optional<Cell> cell(Row row, String field) {
        int column = head.where(field);
        return column == 0 ? Optional.empty() : row.cell(column).filter(ledger::isOpen);
    }

    static boolean isLower(String text) {
        String first = text.substring(0, 1);
        return !first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** Fields that an indikator may have in such a table. */
    static List<String> structural() {
        return List.of(Heading.NOMOR, Heading.UNIT, Heading.SASARAN, Heading.INDIKATOR);
    }
}
