package id.pohon.data;

import id.pohon.model.Berkala;
import id.pohon.model.Keterangan;
import id.pohon.model.Nilai;
import id.pohon.model.Pohon;
import id.pohon.report.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists the columns of one table in their order. A meaning is looked up by table and name, or by name if shared. */
final class Columns<R> {

    private final String table;
    private final List<Column<R>> columns = new ArrayList<>();

    Columns(String table) {
        this.table = table;
    }

    /** A text whose meaning is the same in every table. */
    Columns<R> text(String name, Function<R, String> value) {
        return add(name, Column.Type.STRING, shared(name), (p, r) -> Cell.of(value.apply(r)));
    }

    /** A text whose meaning is particular to this table. */
    Columns<R> own(String name, Function<R, String> value) {
        return add(name, Column.Type.STRING, particular(name), (p, r) -> Cell.of(value.apply(r)));
    }

    Columns<R> texts(String name, Function<R, List<String>> value) {
        return add(name, Column.Type.STRING, shared(name), (p, r) -> Cell.of(value.apply(r)));
    }

    Columns<R> computed(String name, Column.Type type, BiFunction<Pohon, R, Cell> value) {
        return add(name, type, shared(name), value);
    }

    /** A whole number whose meaning is particular to this table. */
    Columns<R> count(String name, BiFunction<Pohon, R, Integer> value) {
        return add(name, Column.Type.INTEGER, particular(name), (p, r) -> Cell.of(value.apply(p, r)));
    }

    Columns<R> date(String name, Function<R, Optional<LocalDate>> value) {
        return add(name, Column.Type.DATE, particular(name), (p, r) -> Cell.of(About.date(value.apply(r))));
    }

    Columns<R> flag(String name, Function<R, Boolean> value) {
        return add(name, Column.Type.BOOLEAN, shared(name), (p, r) -> Cell.of(value.apply(r)));
    }

    /** Two columns: the number, and the value as written. */
    Columns<R> nilai(String name, Function<R, Nilai> value) {
        return nilai(name, shared(name), value);
    }

    /** The year and four quarters, each as number and as written. */
    Columns<R> berkala(String name, Function<R, Berkala> value) {
        nilai(name, r -> value.apply(r).tahun());
        for (int i = 0; i < 4; i++) {
            int tw = i;
            Message meaning = Message.of("data.kolom." + name + ".tw", tw + 1);
            nilai(name + "_tw" + (tw + 1), meaning, r -> value.apply(r).tw().get(tw));
        }
        return this;
    }

    Columns<R> keterangan(Function<R, Keterangan> value) {
        return text("bahasa_sederhana", r -> value.apply(r).bahasaSederhana())
                .texts("sebelumnya", r -> value.apply(r).sebelumnya())
                .text("catatan", r -> value.apply(r).catatan())
                .text("sic", r -> value.apply(r).sic())
                .flag("ocr", r -> value.apply(r).ocr());
    }

    List<Column<R>> list() {
        return List.copyOf(columns);
    }

    private Columns<R> nilai(String name, Message meaning, Function<R, Nilai> value) {
        add(name, Column.Type.NUMBER, meaning, (p, r) -> Cell.of(value.apply(r)));
        Message written = Message.of("data.kolom.tertulis", name);
        return add(
                name + "_tertulis",
                Column.Type.STRING,
                written,
                (p, r) -> Cell.of(value.apply(r).tertulis()));
    }

    private Columns<R> add(String name, Column.Type type, Message meaning, BiFunction<Pohon, R, Cell> value) {
        columns.add(new Column<>(name, type, meaning, value));
        return this;
    }

    private static Message shared(String name) {
        return Message.of("data.kolom." + name);
    }

    private Message particular(String name) {
        return Message.of("data.kolom." + table + "." + name);
    }
}
