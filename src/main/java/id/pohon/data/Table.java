package id.pohon.data;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One table of the open data.
 *
 * @param name of the file and the sheet
 * @param always written even without rows
 * @param key columns that together name a row; may be empty
 * @param rows in the order of reading
 */
record Table<R>(
        String name,
        boolean always,
        List<Column<R>> columns,
        List<String> key,
        List<Reference> references,
        Function<Pohon, List<R>> rows) {

    /**
     * A column that names a row of another table.
     *
     * @param optional may be empty
     */
    record Reference(String column, String table, String key, boolean optional) {}

    /** The columns in front of every row of the tables of the whole site. */
    private static final Columns<Cascade> WHICH = new Columns<Cascade>("situs")
            .text("cascade", Cascade::alamat)
            .text("instansi", c -> c.instansi().kode())
            .computed("tahun", Column.Type.INTEGER, (p, c) -> Cell.of(c.tahun()));

    List<Grid.Head> heads() {
        return columns.stream().map(Grid.Head::of).toList();
    }

    List<Grid.Head> headsOfSite() {
        List<Grid.Head> heads = new ArrayList<>();
        WHICH.list().forEach(c -> heads.add(Grid.Head.of(c)));
        heads.addAll(heads());
        return heads;
    }

    /** The rows of one cascade. */
    Grid grid(Pohon pohon) {
        List<List<Cell>> cells = new ArrayList<>();
        for (R row : rows.apply(pohon)) {
            cells.add(columns.stream().map(c -> c.value().apply(pohon, row)).toList());
        }
        return new Grid(name, heads(), cells);
    }

    /** The rows of all cascades, one after the other; each says in front where it belongs. */
    Grid grid(List<Pohon> all) {
        List<List<Cell>> cells = new ArrayList<>();
        for (Pohon pohon : all) {
            List<Cell> which = WHICH.list().stream()
                    .map(c -> c.value().apply(pohon, pohon.cascade()))
                    .toList();
            for (List<Cell> row : grid(pohon).rows()) {
                List<Cell> longer = new ArrayList<>(which);
                longer.addAll(row);
                cells.add(longer);
            }
        }
        return new Grid(name, headsOfSite(), cells);
    }

    /** Is it worth a file? */
    boolean in(List<Pohon> all) {
        return always || all.stream().anyMatch(p -> !rows.apply(p).isEmpty());
    }
}
