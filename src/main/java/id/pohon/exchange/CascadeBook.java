package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.model.Cascade;
import id.pohon.sheet.SheetPlan;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a cascade out on the sheets of Pohon's own workbook. */
final class CascadeBook {

    private static final int FORMS = 300;

    private final Wording wording;

    CascadeBook(Wording wording) {
        this.wording = wording;
    }

    /** The sheets that hold everything of a cascade. */
    List<SheetPlan> filled(Cascade cascade) {
        return sheets(ModelEntries.of(cascade), 0);
    }

    /** The same sheets to be filled in. */
    List<SheetPlan> empty() {
        return sheets(new Draft(), FORMS);
    }

    private List<SheetPlan> sheets(Draft draft, int forms) {
        List<SheetPlan> sheets = new ArrayList<>();
        sheets.add(plan(Columns.CASCADE, Columns.OF_CASCADE, cascade(draft.cascade), 0));
        sheets.add(plan(Columns.UNIT, Columns.OF_UNIT, rows(Columns.OF_UNIT, draft.unit), forms));
        List<Entry> sasaran = new ArrayList<>();
        List<Entry> indikator = new ArrayList<>();
        List<Entry> kaitan = new ArrayList<>();
        for (Entry unit : draft.unit) {
            for (Entry each : unit.below()) {
                sasaran.add(below(each, unit.kode(), ""));
                kaitan(each, unit.kode(), each.kode(), "", kaitan);
                indikators(each, unit.kode(), indikator, kaitan);
            }
        }
        draft.arah.forEach(arah -> indikators(arah, "arah", indikator, kaitan));
        sheets.add(plan(Columns.SASARAN, Columns.OF_SASARAN, rows(Columns.OF_SASARAN, sasaran), forms));
        sheets.add(plan(Columns.INDIKATOR, Columns.OF_INDIKATOR, rows(Columns.OF_INDIKATOR, indikator), forms));
        sheets.add(plan(Columns.KAITAN, Columns.OF_KAITAN, rows(Columns.OF_KAITAN, kaitan), forms));
        sheets.add(plan(Columns.ARAH, Columns.OF_ARAH, rows(Columns.OF_ARAH, draft.arah), Math.min(forms, 30)));
        sheets.add(plan(Columns.PROGRAM, Columns.OF_PROGRAM, rows(Columns.OF_PROGRAM, draft.program), forms));
        return sheets;
    }

    private static void indikators(Entry sasaran, String unit, List<Entry> indikator, List<Entry> kaitan) {
        for (Entry each : sasaran.below()) {
            indikator.add(below(each, unit, sasaran.kode()));
            kaitan(each, unit, sasaran.kode(), each.kode(), kaitan);
        }
    }

    /** A copy that says where it belongs. */
    private static Entry below(Entry entry, String unit, String sasaran) {
        Entry row = new Entry();
        entry.values().forEach(row::set);
        return row.set("unit", unit).set("sasaran", sasaran);
    }

    private static void kaitan(Entry entry, String unit, String sasaran, String indikator, List<Entry> rows) {
        for (String jenis : List.of(Columns.MENDUKUNG, Columns.LINTAS)) {
            List<Value> items = entry.items(jenis);
            if (jenis.equals(Columns.MENDUKUNG) && CellForm.isPlain(items)) {
                continue;
            }
            for (Value item : items) {
                Entry row =
                        new Entry().set("unit", unit).set("sasaran", sasaran).set("indikator", indikator);
                row.set("jenis", jenis);
                if (item instanceof Value.Text text) {
                    row.set("ke", text);
                } else if (item instanceof Value.Group group) {
                    group.keys().forEach(row::set);
                }
                rows.add(row);
            }
        }
    }

    private List<List<String>> cascade(Entry cascade) {
        Map<String, String> flat = new LinkedHashMap<>();
        // an empty line for each key that has one place, so that people see what can be filled in
        Columns.KEYS.stream()
                .filter(key -> !key.contains("#") && !key.contains("*"))
                .forEach(key -> flat.put(key, ""));
        flat.putAll(Paths.flat(cascade.values()));
        List<List<String>> rows = new ArrayList<>();
        flat.forEach((key, text) -> rows.add(List.of(key, text)));
        return rows;
    }

    private static List<List<String>> rows(List<Column> columns, List<Entry> entries) {
        return entries.stream()
                .map(entry -> columns.stream()
                        .map(column -> CellForm.text(column, entry))
                        .toList())
                .toList();
    }

    private SheetPlan plan(String name, List<Column> columns, List<List<String>> rows, int forms) {
        List<SheetPlan.Column> plans = columns.stream()
                .map(column -> new SheetPlan.Column(
                        column.heading(), note(name, column), column.width(), column.choices(), column.must()))
                .toList();
        return new SheetPlan(name, plans, rows, forms);
    }

    /** The note of a column, shared by sheets unless one has its own. */
    private String note(String sheet, Column column) {
        String own = "kolom." + sheet + "." + column.path();
        return wording.say(wording.keys().contains(own) ? own : "kolom." + column.path());
    }
}
