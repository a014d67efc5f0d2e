package id.pohon.exchange;

import id.pohon.sheet.Cell;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import id.pohon.sheet.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indikator cells of a table's row, and the satuan, target and other fields beside them. */
final class OfficeIndikator {

    private final Sheet sheet;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Map<String, Cell> above = new HashMap<>();
    private TableHead head;
    private List<Entry> last = List.of();

    OfficeIndikator(Sheet sheet, Ledger ledger, Vocabulary vocabulary) {
        this.sheet = sheet;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
    }

    void open(TableHead opened) {
        head = opened;
        start();
    }

    /** A new sasaran begins. */
    void start() {
        last = List.of();
        above.clear();
    }

    void row(Row row, Entry sasaran, boolean apart) {
        Optional<Cell> text = row.cell(head.where(Heading.INDIKATOR)).filter(ledger::isOpen);
        boolean wording = text.map(cell -> vocabulary.isWording(cell.text())).orElse(false);
        if (wording) {
            text(text.get(), sasaran, apart);
        } else {
            text.ifPresent(cell -> ledger.ask(cell, "impor.bukan-bunyi"));
        }
        head.columns().forEach((column, heading) -> {
            if (!OfficeTable.structural().contains(heading.field())) {
                field(row, column, heading, wording);
            }
        });
    }

    private void text(Cell cell, Entry sasaran, boolean apart) {
        ledger.imported(cell);
        String phrase = Tidy.phrase(cell.text());
        boolean goesOn =
                last.size() == 1 && !apart && OfficeTable.isLower(phrase) && !vocabulary.startsIndikator(phrase);
        if (goesOn) {
            Entry entry = last.get(0);
            entry.set(Entry.URAIAN, entry.text(Entry.URAIAN) + " " + phrase);
            ledger.note(cell, "impor.disambung");
            return;
        }
        List<Entry> made = new ArrayList<>();
        for (String each : Bullets.split(cell.text())) {
            Entry entry = new Entry().set(Entry.URAIAN, each).set("iku", head.isIku() ? "ya" : "");
            sasaran.below().add(entry);
            made.add(entry);
        }
        if (made.size() > 1) {
            ledger.note(cell, "impor.dipecah", made.size());
        }
        last = made;
    }

    private void field(Row row, int column, Heading heading, boolean newIndikator) {
        Optional<Cell> cell = row.cell(column).filter(ledger::isOpen);
        String path = path(heading.field());
        if (cell.isEmpty()) {
            repeat(row, column, path, newIndikator);
            return;
        }
        if (cell.get().text().matches("[-–—.\\s]+")) {
            // a dash says that there is nothing
            ledger.imported(cell.get());
            return;
        }
        List<String> lines = last.isEmpty() ? List.of() : Bullets.lines(Numbers.written(cell.get()), last.size());
        boolean taken = last.stream().anyMatch(entry -> entry.has(path));
        if (lines.isEmpty() || taken) {
            ledger.ask(cell.get(), last.isEmpty() || taken ? "impor.tanpa-indikator" : "impor.tak-berpasangan");
            return;
        }
        ledger.imported(cell.get());
        above.put(path, cell.get());
        for (int i = 0; i < last.size(); i++) {
            set(last.get(i), path, lines.get(i), heading);
        }
    }

    /** A value that is joined down over the rows of several indikator holds for each of them. */
    private void repeat(Row row, int column, String path, boolean newIndikator) {
        boolean covered = sheet.span(row.number(), column)
                .filter(Span::isTall)
                .filter(span -> span.top() < row.number())
                .isPresent();
        Cell from = above.get(path);
        if (covered && newIndikator && from != null && last.size() == 1) {
            last.get(0).set(path, Tidy.phrase(Numbers.written(from)));
            ledger.note(from, "impor.berlaku-semua");
        }
    }

    private static void set(Entry entry, String path, String text, Heading heading) {
        entry.set(path, text);
        if (path.equals("baseline.nilai") && !heading.year().isEmpty()) {
            entry.set("baseline.tahun", heading.year());
        }
    }

    private static String path(String field) {
        return field.equals(Heading.TARGET) || field.equals(Heading.REALISASI) ? field + ".tahun" : field;
    }
}
