package id.pohon.exchange;

import id.pohon.sheet.SheetPlan;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The sheets of the template that explain it; they are left aside when the workbook is read. */
final class Guide {

    private static final int NARROW = 24;
    private static final int WIDE = 100;

    private Guide() {}

    static SheetPlan petunjuk(Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; wording.keys().contains("petunjuk." + i); i++) {
            rows.add(List.of(String.valueOf(i), wording.say("petunjuk." + i)));
        }
        rows.add(List.of("", ""));
        for (String key : Columns.KEYS) {
            rows.add(List.of(key.replace("#", "1").replace("*", "Baik"), wording.say("kunci." + plain(key))));
        }
        List<SheetPlan.Column> columns = List.of(
                new SheetPlan.Column(wording.say("petunjuk.langkah"), "", NARROW, List.of(), false),
                new SheetPlan.Column(wording.say("petunjuk.isi"), "", WIDE, List.of(), false));
        return new SheetPlan(Columns.PETUNJUK, columns, rows, 0);
    }

    /** Rows of the real 2024 cascade of Kembang Janggut: sheet, then heading and text of a few cells. */
    static SheetPlan contoh(Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; wording.keys().contains("contoh." + i); i++) {
            String[] cells = wording.say("contoh." + i).split(" \\| ", -1);
            rows.add(List.of(cells[0], cells[1], cells[2]));
        }
        List<SheetPlan.Column> columns = List.of(
                new SheetPlan.Column(wording.say("contoh.lembar"), "", NARROW, List.of(), false),
                new SheetPlan.Column(wording.say("contoh.kolom"), "", NARROW, List.of(), false),
                new SheetPlan.Column(wording.say("contoh.isi"), "", WIDE, List.of(), false));
        return new SheetPlan(Columns.CONTOH, columns, rows, 0);
    }

    private static String plain(String key) {
        return key.replace(".#", "").replace(".*", "");
    }
}
