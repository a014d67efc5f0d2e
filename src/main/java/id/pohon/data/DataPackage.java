package id.pohon.data;

import id.pohon.json.Json;
import id.pohon.json.Members;
import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code datapackage.json} (Frictionless Data Package 1.0): what the files are, the types of their columns, their sizes
 * and SHA-256 sums.
 */
final class DataPackage {

    private final Situs situs;
    private final Wording wording;

    DataPackage(Situs situs, Wording wording) {
        this.situs = situs;
        this.wording = wording;
    }

    /** The package of one cascade. */
    Json of(Cascade cascade, List<TableFile> tables, List<DataFile> others) {
        String office = cascade.instansi().nama();
        Members members = head("cascade-" + cascade.alamat().replace('/', '-'), cascade.judul())
                .text(
                        "description",
                        wording.say("data.paket.uraian", office, String.valueOf(cascade.tahun())) + " "
                                + wording.say("data.petik"))
                .texts("keywords", keywords())
                .text("homepage", homepage(cascade.alamat() + "/index.html"))
                .list("sources", sources(cascade), s -> s)
                .text("instansi", cascade.instansi().kode())
                .number("tahun", cascade.tahun())
                .optional("diterbitkan", cascade.diterbitkan())
                .optional("diperbarui", cascade.diperbarui());
        return members.list("resources", resources(tables, others), r -> r).end();
    }

    /** The package of the whole site. */
    Json ofSite(List<TableFile> tables, List<DataFile> others) {
        return head("situs", situs.judul())
                .text("description", wording.say("data.paket.situs") + " " + wording.say("data.petik"))
                .texts("keywords", keywords())
                .text("homepage", homepage("index.html"))
                .list("resources", resources(tables, others), r -> r)
                .end();
    }

    private Members head(String name, String title) {
        return new Members()
                .text("profile", "data-package")
                .text("name", name)
                .text("title", title)
                .list("licenses", licences(), l -> l)
                .list("contributors", contributors(), c -> c);
    }

    /** The licence as the content names it; the name is made of what Open Definition allows: {@code CC-BY-4.0}. */
    private List<Members> licences() {
        String lisensi = situs.lisensi();
        String name = lisensi.strip().replaceAll("[^-a-zA-Z0-9._]+", "-").replaceAll("^-+|-+$", "");
        if (lisensi.matches("https?://\\S+")) {
            return List.of(new Members().text("path", lisensi));
        }
        return name.isEmpty()
                ? List.of()
                : List.of(new Members().text("name", name).text("title", lisensi));
    }

    private List<Members> contributors() {
        List<Members> contributors = new ArrayList<>();
        if (!situs.pemilik().isEmpty()) {
            contributors.add(new Members().text("title", situs.pemilik()).text("role", "publisher"));
        }
        if (!situs.kontak().ppid().isEmpty()) {
            contributors.add(new Members()
                    .text("title", situs.kontak().ppid())
                    .text("email", situs.kontak().email())
                    .text("role", "maintainer"));
        }
        return contributors;
    }

    private static List<Members> sources(Cascade cascade) {
        String tautan = cascade.sumber().tautan();
        return cascade.sumber().judul().isEmpty()
                ? List.of()
                : List.of(new Members()
                        .text("title", cascade.sumber().judul())
                        .text("path", tautan.matches("https?://\\S+") ? tautan : ""));
    }

    private List<String> keywords() {
        return List.of(wording.say("data.kata-kunci").split(";"));
    }

    private String homepage(String page) {
        return situs.alamat().isEmpty() ? "" : situs.alamat() + page;
    }

    private List<Members> resources(List<TableFile> tables, List<DataFile> others) {
        List<Members> resources = new ArrayList<>();
        for (TableFile table : tables) {
            resources.add(file(table.name(), table.file())
                    .text("profile", "tabular-data-resource")
                    .text("title", wording.say("data.baris." + table.name()))
                    .object("schema", schema(table)));
        }
        for (DataFile file : others) {
            resources.add(file(file.name().replace('.', '-'), file));
        }
        return resources;
    }

    private static Members file(String name, DataFile file) {
        return new Members()
                .text("name", name)
                .text("path", file.name())
                .text("format", file.format().toLowerCase(Locale.ROOT))
                .text("mediatype", file.mediaType())
                .text("encoding", file.format().equals("XLSX") ? "" : "utf-8")
                .number("bytes", file.size())
                .text("hash", "sha256:" + file.sha256());
    }

    private Members schema(TableFile table) {
        List<String> key = table.key();
        Members schema = new Members().list("fields", table.heads(), head -> field(head, key.contains(head.name())));
        if (!key.isEmpty()) {
            schema.put("primaryKey", key.size() == 1 ? Json.of(key.get(0)) : Json.texts(key));
        }
        return schema.list("foreignKeys", table.references(), DataPackage::foreignKey);
    }

    private Members field(Grid.Head head, boolean key) {
        return new Members()
                .text("name", head.name())
                .text("type", head.type().word())
                .text("description", DataDictionary.meaning(head, wording))
                .object("constraints", new Members().flag("required", key));
    }

    private static Members foreignKey(Map.Entry<List<String>, TableFile.Target> reference) {
        List<String> columns = reference.getKey();
        TableFile.Target target = reference.getValue();
        boolean one = columns.size() == 1;
        return new Members()
                .put("fields", one ? Json.of(columns.get(0)) : Json.texts(columns))
                .put(
                        "reference",
                        // an empty name is the table itself
                        new Members()
                                .put("resource", Json.of(target.resource()))
                                .put("fields", one ? Json.of(target.columns().get(0)) : Json.texts(target.columns()))
                                .end());
    }
}
