package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.model.Kode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hangs the rows of sasaran, indikator and links where they belong. An empty unit or sasaran is that of the row above. */
final class TemplateTree {

    private static final String UNIT = "unit";
    private static final String SASARAN = "sasaran";
    private static final String ARAH = "arah";

    private final Draft draft;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Map<String, Entry> units;
    private final Map<Entry, Slugs> kode = new HashMap<>();

    /** @param units by kode and by plain jabatan */
    TemplateTree(Draft draft, Ledger ledger, Vocabulary vocabulary, Map<String, Entry> units) {
        this.draft = draft;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.units = units;
    }

    void sasaran(List<SheetRow> rows) {
        Map<SheetRow, Entry> parents = new LinkedHashMap<>();
        String above = "";
        for (SheetRow row : rows) {
            above = row.has(UNIT) ? row.text(UNIT) : above;
            Optional<Entry> unit = unit(above);
            if (unit.isEmpty()) {
                ledger.ask(row.row(), "impor.unit-tak-ada", above);
            }
            unit.ifPresent(parent -> parents.put(row, parent));
        }
        hang(parents, Columns.OF_SASARAN);
    }

    void indikator(List<SheetRow> rows) {
        Map<SheetRow, Entry> parents = new LinkedHashMap<>();
        String unit = "";
        String sasaran = "";
        for (SheetRow row : rows) {
            unit = row.has(UNIT) ? row.text(UNIT) : unit;
            sasaran = row.has(SASARAN) ? row.text(SASARAN) : sasaran;
            Optional<Entry> found = parent(unit, sasaran);
            if (found.isEmpty()) {
                ledger.ask(row.row(), "impor.sasaran-tak-ada", unit, sasaran);
            }
            found.ifPresent(parent -> parents.put(row, parent));
        }
        hang(parents, Columns.OF_INDIKATOR);
    }

    /** Kode that are written come first, so that no proposal takes one of them. */
    private void hang(Map<SheetRow, Entry> parents, List<Column> columns) {
        parents.forEach((row, parent) -> kode.computeIfAbsent(parent, p -> new Slugs(vocabulary::isFiller))
                .take(row.text(Entry.KODE)));
        parents.forEach((row, parent) -> hang(row, columns, parent));
    }

    void kaitan(SheetRow row) {
        Optional<Entry> from = parent(row.text(UNIT), row.text(SASARAN));
        if (from.isPresent() && row.has("indikator")) {
            from = below(from.get(), row.text("indikator"));
        }
        String jenis = row.has("jenis") ? row.text("jenis") : Columns.MENDUKUNG;
        boolean known = jenis.equals(Columns.MENDUKUNG) || jenis.equals(Columns.LINTAS);
        if (from.isEmpty() || !known || !row.has("ke")) {
            ledger.ask(row.row(), "impor.kaitan");
            return;
        }
        row.cells().values().forEach(ledger::imported);
        Value.Keys keys = new Value.Keys();
        for (String key : List.of("ke", "status", "cara", "alasan", "sumber")) {
            keys.put(key, row.text(key));
        }
        Value.Group group = keys.done();
        boolean plain = group.keys().size() == 1 && jenis.equals(Columns.MENDUKUNG);
        from.get().append(jenis, plain ? Value.text(row.text("ke")) : group);
    }

    private void hang(SheetRow row, List<Column> columns, Entry parent) {
        if (row.text(Entry.URAIAN).isEmpty()) {
            ledger.ask(row.row(), "impor.tanpa-uraian");
            return;
        }
        Entry entry = TemplateReader.filled(row, columns);
        entry.values().remove(UNIT);
        entry.values().remove(SASARAN);
        if (!entry.kode().isEmpty() && !Kode.is(entry.kode())) {
            ledger.ask(row.row(), "impor.bentuk-kode", entry.kode(), Kode.from(entry.kode()));
            return;
        }
        if (!entry.kode().isEmpty() && below(parent, entry.kode()).isPresent()) {
            ledger.ask(row.row(), "impor.kode-ganda", entry.kode());
            return;
        }
        if (entry.kode().isEmpty()) {
            String position = String.valueOf(parent.below().size() + 1);
            entry.set(Entry.KODE, kode.get(parent).propose(entry.text(Entry.URAIAN), position));
        }
        row.cells().values().forEach(ledger::imported);
        parent.below().add(entry);
    }

    private Optional<Entry> unit(String written) {
        Entry byKode = units.get(written);
        return Optional.ofNullable(byKode == null ? units.get(Vocabulary.plain(written)) : byKode);
    }

    /** A sasaran of a unit, or an arah. */
    private Optional<Entry> parent(String unit, String sasaran) {
        if (unit.equals(ARAH)) {
            return draft.arah.stream().filter(a -> a.kode().equals(sasaran)).findFirst();
        }
        return unit(unit).flatMap(found -> below(found, sasaran));
    }

    /** By kode, else by number as printed if only one has it, else by its wording. */
    private static Optional<Entry> below(Entry parent, String written) {
        return only(parent, Entry.KODE, written)
                .or(() -> only(parent, "nomor", written))
                .or(() -> parent.below().stream()
                        .filter(e -> Vocabulary.plain(e.text(Entry.URAIAN)).equals(Vocabulary.plain(written)))
                        .findFirst());
    }

    private static Optional<Entry> only(Entry parent, String key, String written) {
        List<Entry> found = written.isEmpty()
                ? List.of()
                : parent.below().stream()
                        .filter(e -> e.text(key).equals(written))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
