package id.pohon.data;

import id.pohon.json.Json;
import id.pohon.json.Members;
import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The open data of the whole site, in {@code data/} at its root: every table once, with the rows of all cascades, and an
 * index that leads to the data of each.
 */
public final class SiteData {

    private static final String JSON = "application/json";

    private SiteData() {}

    /** @param whole the published cascades, in the order of the site */
    public static List<DataFile> of(List<Pohon> whole, Situs situs, Wording wording) {
        List<Pohon> all = whole.stream().map(Published::of).toList();
        List<TableFile> tables = TableFile.ofSite(all);
        DataFile index = DataFile.of("index.json", JSON, () -> index(all, situs).file());
        DataPackage dataPackage = new DataPackage(situs, wording);
        List<DataFile> files = new ArrayList<>();
        tables.forEach(t -> files.add(t.file()));
        files.add(index);
        files.add(DataFile.of(
                "datapackage.json",
                JSON,
                () -> dataPackage.ofSite(tables, List.of(index)).file()));
        return List.copyOf(files);
    }

    /** Which cascades there are, and where their data lies. */
    private static Json index(List<Pohon> all, Situs situs) {
        return new Members()
                .number("format", CascadeJson.FORMAT)
                .text("judul", situs.judul())
                .text("pemilik", situs.pemilik())
                .text("lisensi", situs.lisensi())
                .list("cascade", all, SiteData::entry)
                .end();
    }

    private static Members entry(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        String data = "../" + cascade.alamat() + "/data/";
        return new Members()
                .text("alamat", cascade.alamat())
                .number("tahun", cascade.tahun())
                .text("instansi", cascade.instansi().kode())
                .text("instansi_nama", cascade.instansi().nama())
                .text("judul", cascade.judul())
                .text("status", Words.of(cascade.status()))
                .text("mengubah", cascade.mengubah())
                .optional("diterbitkan", cascade.diterbitkan())
                .optional("diperbarui", cascade.diperbarui())
                .object("jumlah", Counts.of(pohon).members())
                .text("cascade", data + "cascade.json")
                .text("datapackage", data + "datapackage.json");
    }
}
