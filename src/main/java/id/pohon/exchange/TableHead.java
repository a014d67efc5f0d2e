package id.pohon.exchange;

import id.pohon.sheet.Cell;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import id.pohon.sheet.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of an office's table, as its heading rows name them. */
final class TableHead {

    private final Map<Integer, Heading> columns = new LinkedHashMap<>();
    private final Map<Integer, String> otherYears = new LinkedHashMap<>();
    private boolean iku;
    private boolean open = true;

    private TableHead() {}

    /** The head that a row is; nothing if it is another row. */
    static Optional<TableHead> of(Row row, OptionalInt tahun, Ledger ledger, Vocabulary vocabulary) {
        Map<Cell, Heading> found = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            Heading.of(cell.text(), vocabulary).ifPresent(heading -> found.put(cell, heading));
        }
        boolean wording = found.values().stream().anyMatch(h -> h.sure() && h.isWording());
        if (!wording || found.size() < 2 || found.size() * 2 < row.cells().size()) {
            return Optional.empty();
        }
        TableHead head = new TableHead();
        for (Cell cell : row.cells()) {
            head.add(cell, Optional.ofNullable(found.get(cell)), tahun, ledger);
        }
        return Optional.of(head);
    }

    /** Is the row the head of a table of another kind, such as No, Program, Anggaran? */
    static boolean isOther(Row row, Vocabulary vocabulary) {
        List<Optional<Heading>> found = row.cells().stream()
                .map(cell -> Heading.of(cell.text(), vocabulary).filter(Heading::sure))
                .toList();
        return found.size() > 1
                && found.stream().allMatch(Optional::isPresent)
                && found.stream().anyMatch(heading -> heading.get().field().equals(Heading.OTHER));
    }

    private void add(Cell cell, Optional<Heading> found, OptionalInt tahun, Ledger ledger) {
        if (found.isEmpty() || found.get().field().equals(Heading.OTHER)) {
            ledger.ask(cell, "impor.kolom");
            return;
        }
        Heading heading = found.get();
        boolean yearly =
                heading.field().equals(Heading.TARGET) || heading.field().equals(Heading.REALISASI);
        if (yearly && !heading.year().isEmpty() && isOther(heading.year(), tahun)) {
            otherYears.put(cell.column(), heading.year());
            ledger.ask(cell, "impor.tahun-lain", heading.year());
            return;
        }
        if (columns.values().stream().anyMatch(h -> h.field().equals(heading.field()))) {
            ledger.ask(cell, "impor.kolom-ganda", heading.field());
            return;
        }
        columns.put(cell.column(), heading);
        ledger.imported(cell);
        if (!heading.sure()) {
            ledger.note(cell, "impor.judul-dikira", heading.field());
        }
        if (heading.field().equals(Heading.INDIKATOR)) {
            String plain = " " + Vocabulary.plain(cell.text()) + " ";
            iku = plain.contains(" utama ") || plain.contains(" iku ");
        }
    }

    private static boolean isOther(String year, OptionalInt tahun) {
        return tahun.isPresent() && !year.equals(String.valueOf(tahun.getAsInt()));
    }

    /** Takes a row right below that only numbers the columns, or names the quarters below a joined heading. */
    boolean takes(Row row, Row above, Sheet sheet, Ledger ledger) {
        if (!open || row.number() > above.number() + 1) {
            open = false;
            return false;
        }
        if (isNumbering(row)) {
            row.cells().forEach(ledger::imported);
            return true;
        }
        Map<Integer, Heading> below = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            Optional<Heading> quarter = quarter(cell, above, sheet);
            if (quarter.isEmpty()) {
                open = false;
                return false;
            }
            below.put(cell.column(), quarter.get());
        }
        row.cells().forEach(ledger::imported);
        columns.putAll(below);
        return true;
    }

    private boolean isNumbering(Row row) {
        int expected = 1;
        for (Cell cell : row.cells()) {
            if (!Vocabulary.plain(cell.text()).equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return row.cells().size() >= 3 || row.cells().size() == columns.size() && columns.size() > 1;
    }

    private Optional<Heading> quarter(Cell cell, Row above, Sheet sheet) {
        Optional<Span> span = sheet.span(above.number(), cell.column()).filter(Span::isWide);
        Heading group = span.map(s -> columns.get(s.left())).orElse(null);
        if (group == null || !group.field().matches("target|realisasi|(target|realisasi)\\..*")) {
            return Optional.empty();
        }
        String base = group.field().replaceFirst("\\..*", "");
        String plain = Vocabulary.plain(cell.text()).replaceFirst("^(tw|triwulan|tribulan) ?", "");
        int number = switch (plain) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            case "iv", "4" -> 4;
            default -> 0;
        };
        if (number > 0) {
            return Optional.of(new Heading(base + ".tw" + number, "", true));
        }
        return plain.matches("tahun|tahunan|setahun|20[0-9]{2}")
                ? Optional.of(new Heading(base, "", true))
                : Optional.empty();
    }

    /** What a column holds. */
    Optional<Heading> column(int column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The year of a column that is about another year. */
    Optional<String> otherYear(int column) {
        return Optional.ofNullable(otherYears.get(column));
    }

    /** Where a field stands; 0 if the table has no such column. */
    int where(String field) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().field().equals(field))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    Map<Integer, Heading> columns() {
        return columns;
    }

    /** Are its indikator the main ones of the office? */
    boolean isIku() {
        return iku;
    }
}
