package id.pohon.data;

import id.pohon.model.Pohon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A table as CSV, and how it hangs together with the others.
 *
 * @param grid makes the rows anew each time, so that they need not be kept
 * @param key columns that together name a row; may be empty
 * @param references columns, and what they lead to
 */
record TableFile(
        String name,
        List<Grid.Head> heads,
        Supplier<Grid> grid,
        DataFile file,
        List<String> key,
        List<Map.Entry<List<String>, Target>> references) {

    /**
     * Columns of another table.
     *
     * @param resource name of the table, {@code ""} for the same
     */
    record Target(String resource, List<String> columns) {}

    private static final String WHICH = "cascade";

    /** The tables of one cascade. */
    static List<TableFile> of(Pohon pohon) {
        return of(pohon, Tables.of(List.of(pohon)));
    }

    /** Some tables of one cascade. */
    static List<TableFile> of(Pohon pohon, List<Table<?>> tables) {
        List<TableFile> files = new ArrayList<>();
        for (Table<?> table : tables) {
            List<Map.Entry<List<String>, Target>> references = new ArrayList<>();
            for (Table.Reference r : table.references()) {
                String resource = r.table().equals(table.name()) ? "" : r.table();
                references.add(Map.entry(List.of(r.column()), new Target(resource, List.of(r.key()))));
            }
            files.add(file(table.name(), table.heads(), () -> table.grid(pohon), table.key(), references));
        }
        return files;
    }

    /** The tables of all cascades, whose rows are named by cascade and key. */
    static List<TableFile> ofSite(List<Pohon> all) {
        List<TableFile> files = new ArrayList<>();
        for (Table<?> table : Tables.ofSite(all)) {
            List<Map.Entry<List<String>, Target>> references = new ArrayList<>();
            for (Table.Reference r : table.references()) {
                // a reference that may be empty cannot be one of two columns of which the first is always there
                if (!r.optional()) {
                    references.add(
                            Map.entry(List.of(WHICH, r.column()), new Target(r.table(), List.of(WHICH, r.key()))));
                }
            }
            files.add(file(table.name(), table.headsOfSite(), () -> table.grid(all), keyOfSite(table), references));
        }
        return files;
    }

    private static List<String> keyOfSite(Table<?> table) {
        if (table == Tables.CASCADE) {
            return List.of(WHICH);
        }
        if (table.key().isEmpty()) {
            return List.of();
        }
        List<String> key = new ArrayList<>(table.key());
        key.add(0, WHICH);
        return key;
    }

    private static TableFile file(
            String name,
            List<Grid.Head> heads,
            Supplier<Grid> grid,
            List<String> key,
            List<Map.Entry<List<String>, Target>> references) {
        DataFile file = DataFile.of(name + ".csv", "text/csv", () -> Csv.write(grid.get()));
        return new TableFile(name, heads, grid, file, key, references);
    }
}
