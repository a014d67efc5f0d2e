package id.pohon.data;

import id.pohon.html.Html;
import id.pohon.json.Json;
import id.pohon.json.Members;
import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a page says about itself to search engines: schema.org in JSON-LD 1.1. A data block is not a script, so a strict
 * Content-Security-Policy allows it; the text cannot end its element.
 */
public final class JsonLd {

    private static final String CONTEXT = "https://schema.org";

    private JsonLd() {}

    /** The office as a {@code GovernmentOrganization}. */
    public static Html organization(Cascade cascade, Situs situs) {
        return block(office(cascade).text("url", situs.alamat()));
    }

    /**
     * The open data of a cascade as a {@code Dataset}.
     *
     * @param href from the page to a data file by its name; made absolute if the site knows its address
     */
    public static Html dataset(
            Cascade cascade, Situs situs, Wording wording, List<DataFile> files, UnaryOperator<String> href) {
        String base = situs.alamat().isEmpty() ? "" : situs.alamat() + cascade.alamat() + "/data/";
        String office = cascade.instansi().nama();
        String year = String.valueOf(cascade.tahun());
        Members dataset = new Members()
                .text("@type", "Dataset")
                .text("name", cascade.judul())
                .text("description", wording.say("data.paket.uraian", office, year))
                .text("url", situs.alamat().isEmpty() ? "" : situs.alamat() + cascade.alamat() + "/index.html")
                .text("inLanguage", "id")
                .texts("keywords", List.of(wording.say("data.kata-kunci").split(";")))
                .text("license", situs.lisensi())
                .put("isAccessibleForFree", Json.of(true))
                .text("temporalCoverage", year)
                .object("spatialCoverage", place(cascade))
                .optional("datePublished", cascade.diterbitkan())
                .optional("dateModified", cascade.diperbarui())
                .text("isBasedOn", cascade.sumber().tautan())
                .object("creator", office(cascade))
                .object("publisher", publisher(situs))
                .list(
                        "distribution",
                        files,
                        file -> download(file, base.isEmpty() ? href.apply(file.name()) : base + file.name()));
        return block(dataset);
    }

    private static Members office(Cascade cascade) {
        return new Members()
                .text("@type", "GovernmentOrganization")
                .text("name", cascade.instansi().nama())
                .text("identifier", cascade.instansi().kode())
                .object("areaServed", place(cascade));
    }

    private static Members place(Cascade cascade) {
        String wilayah = cascade.instansi().wilayah();
        String kode = cascade.instansi().kodeWilayah();
        return wilayah.isEmpty() && kode.isEmpty()
                ? new Members()
                : new Members()
                        .text("@type", "AdministrativeArea")
                        .text("name", wilayah)
                        .text("identifier", kode);
    }

    private static Members publisher(Situs situs) {
        return situs.pemilik().isEmpty()
                ? new Members()
                : new Members().text("@type", "Organization").text("name", situs.pemilik());
    }

    private static Members download(DataFile file, String url) {
        return new Members()
                .text("@type", "DataDownload")
                .text("name", file.name())
                .text("contentUrl", url)
                .text("encodingFormat", file.mediaType())
                .text("contentSize", file.size() + " B");
    }

    private static Html block(Members members) {
        Members linked = new Members().text("@context", CONTEXT);
        ((Json.Obj) members.end()).members().forEach(linked::put);
        return new Html("<script type=\"application/ld+json\">" + linked.end().line() + "</script>");
    }
}
