package id.pohon.data;

import id.pohon.check.Scores;
import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All data files of one cascade; they lie in {@code <address of the cascade>/data/}. */
public final class DataFiles {

    private static final String JSON = "application/json";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private DataFiles() {}

    /** The files in the order in which a page lists them: for people first, then for programs. NIP are left out. */
    public static List<DataFile> of(Pohon whole, Situs situs, Wording wording) {
        return of(whole, situs, new Scores(List.of()), wording);
    }

    /** The same with the tables for evaluators, which follow the others. */
    public static List<DataFile> of(Pohon whole, Situs situs, Scores scores, Wording wording) {
        Pohon pohon = Published.of(whole);
        Cascade cascade = pohon.cascade();
        List<TableFile> tables = TableFile.of(pohon);
        List<TableFile> evaluation = TableFile.of(pohon, EvaluationTables.of(scores, cascade.alamat(), wording));
        List<TableFile> all = new ArrayList<>(tables);
        all.addAll(evaluation);
        List<DataFile> others = new ArrayList<>();
        others.add(DataFile.of("cascade.xlsx", WORKBOOK, () -> Xlsx.write(cascade, situs, grids(tables), wording)));
        others.add(
                DataFile.of("cascade.json", JSON, () -> CascadeJson.write(pohon).file()));
        others.add(DataFile.of("cascade.schema.json", "application/schema+json", DataFiles::schema));
        if (StratMl.fits(pohon)) {
            others.add(DataFile.of("stratml.xml", "application/xml", () -> StratMl.write(pohon, situs, wording)));
        }
        List<DataFile> files = new ArrayList<>();
        files.add(others.get(0));
        tables.forEach(t -> files.add(t.file()));
        files.addAll(others.subList(1, others.size()));
        evaluation.forEach(t -> files.add(t.file()));
        DataPackage dataPackage = new DataPackage(situs, wording);
        files.add(DataFile.of(
                "datapackage.json",
                JSON,
                () -> dataPackage.of(cascade, all, others).file()));
        return List.copyOf(files);
    }

    private static List<Grid> grids(List<TableFile> tables) {
        return tables.stream().map(t -> t.grid().get()).toList();
    }

    private static byte[] schema() {
        try (InputStream in = DataFiles.class.getResourceAsStream("cascade.schema.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the schema is part of the program", e);
        }
    }
}
