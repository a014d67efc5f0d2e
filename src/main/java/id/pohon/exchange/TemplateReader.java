package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.model.Kode;
import id.pohon.sheet.Book;
import id.pohon.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Pohon's own workbook. */
final class TemplateReader {

    private static final List<String> OWN_SHEETS = List.of(Columns.PETUNJUK, Columns.CONTOH, Columns.PILIHAN);

    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Draft draft = new Draft();
    private final Map<String, Entry> unitByName = new LinkedHashMap<>();

    TemplateReader(Ledger ledger, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.vocabulary = vocabulary;
    }

    /** Was the workbook made from Pohon's template? */
    static boolean fits(Book book) {
        return fits(book, Columns.UNIT, Columns.OF_UNIT)
                && fits(book, Columns.SASARAN, Columns.OF_SASARAN)
                && fits(book, Columns.INDIKATOR, Columns.OF_INDIKATOR);
    }

    private static boolean fits(Book book, String name, List<Column> columns) {
        return book.sheet(name)
                .filter(sheet -> TemplateSheet.fits(sheet, columns))
                .isPresent();
    }

    Draft read(Book book) {
        for (Sheet sheet : book.sheets()) {
            if (OWN_SHEETS.contains(sheet.name())) {
                ledger.leave(sheet);
            } else {
                ledger.open(sheet);
            }
        }
        rows(book, Columns.CASCADE, Columns.OF_CASCADE).forEach(this::cascade);
        Slugs kode = new Slugs(vocabulary::isFiller);
        List<SheetRow> units = rows(book, Columns.UNIT, Columns.OF_UNIT);
        units.forEach(row -> kode.take(row.text(Entry.KODE)));
        units.forEach(row -> unit(row, kode));
        rows(book, Columns.ARAH, Columns.OF_ARAH).forEach(row -> simple(row, Columns.OF_ARAH, draft.arah));
        rows(book, Columns.PROGRAM, Columns.OF_PROGRAM).forEach(row -> simple(row, Columns.OF_PROGRAM, draft.program));
        TemplateTree tree = new TemplateTree(draft, ledger, vocabulary, unitByName);
        tree.sasaran(rows(book, Columns.SASARAN, Columns.OF_SASARAN));
        tree.indikator(rows(book, Columns.INDIKATOR, Columns.OF_INDIKATOR));
        rows(book, Columns.KAITAN, Columns.OF_KAITAN).forEach(tree::kaitan);
        return draft;
    }

    private List<SheetRow> rows(Book book, String name, List<Column> columns) {
        Optional<Sheet> sheet = book.sheet(name);
        return sheet.map(found -> new TemplateSheet(columns, ledger).read(found))
                .orElse(List.of());
    }

    private void cascade(SheetRow row) {
        String key = row.text("kunci").toLowerCase(java.util.Locale.ROOT).replace(' ', '_');
        if (!Columns.KEYS.contains(Paths.pattern(row.text("kunci"))) && !Columns.KEYS.contains(key)) {
            ledger.ask(row.row(), "impor.kunci", row.text("kunci"));
            return;
        }
        String path = Columns.KEYS.contains(key) ? key : row.text("kunci");
        row.cells().values().forEach(ledger::imported);
        if (row.has("isi")) {
            boolean prose = path.equals(Draft.PENGANTAR);
            String text = Numbers.written(row.cell("isi"));
            draft.cascade.set(path, prose ? text.stripTrailing() : Tidy.line(text));
        }
    }

    private void unit(SheetRow row, Slugs kode) {
        if (row.text(Entry.JABATAN).isEmpty()) {
            ledger.ask(row.row(), "impor.tanpa-jabatan");
            return;
        }
        Entry unit = filled(row, Columns.OF_UNIT);
        if (unit.kode().isEmpty()) {
            unit.set(Entry.KODE, kode.propose(row.text(Entry.JABATAN), "unit"));
        } else if (!Kode.is(unit.kode())) {
            ledger.ask(row.row(), "impor.bentuk-kode", unit.kode(), Kode.from(unit.kode()));
            return;
        }
        if (draft.unit(unit.kode()).isPresent()) {
            ledger.ask(row.row(), "impor.kode-ganda", unit.kode());
            return;
        }
        row.cells().values().forEach(ledger::imported);
        unitByName.putIfAbsent(Vocabulary.plain(unit.text(Entry.JABATAN)), unit);
        unitByName.put(unit.kode(), unit);
        draft.unit.add(unit);
    }

    private void simple(SheetRow row, List<Column> columns, List<Entry> into) {
        if (row.text(Entry.KODE).isEmpty()) {
            ledger.ask(row.row(), "impor.tanpa-kode");
            return;
        }
        row.cells().values().forEach(ledger::imported);
        into.add(filled(row, columns));
    }

    static Entry filled(SheetRow row, List<Column> columns) {
        Entry entry = new Entry();
        for (Column column : columns) {
            if (row.has(column.path())) {
                Value value = row.value(column.path());
                entry.set(column.path(), value);
            }
        }
        return entry;
    }
}
