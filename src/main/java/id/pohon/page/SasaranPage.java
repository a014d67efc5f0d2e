package id.pohon.page;

import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/** The register of all sasaran of a cascade, unit by unit. */
public record SasaranPage(
        Frame frame,
        String heading,
        String intro,
        String caption,
        RegisterTools tools,
        List<Group> groups,
        List<Download> downloads) {

    /** The sasaran of one unit. */
    public record Group(String unit, int jenjang, int level, String jabatan, String href, List<Row> rows) {}

    /**
     * One sasaran.
     *
     * @param leaf its unit has nobody below, so nothing can support it
     * @param didukungCount how many sasaran support it, also where a page does not name them all
     * @param keadaan what can be asked for in the register
     */
    public record Row(
            String nomor,
            String uraian,
            String href,
            List<Relation> mendukung,
            List<Relation> didukung,
            boolean leaf,
            String didukungCount,
            String indikator,
            String jenis,
            String keadaan) {}

    static SasaranPage of(PageContext context, Edition edition, EditionData data) {
        Address page = edition.routes().sasaran();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        String count = wording.count("hitung.sasaran", edition.pohon().sasaran().size());
        List<Group> groups = groups(context, edition, page);
        return new SasaranPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.sasaran"),
                        wording.say("description.sasaran", count, office, year)),
                wording.say("sasaran.heading"),
                wording.say("sasaran.intro", count, office, year),
                wording.say("sasaran.caption", office, year),
                RegisterTools.of(
                        wording,
                        edition,
                        edition.pohon().sasaran().stream()
                                .map(RegisterTools::jenis)
                                .toList(),
                        groups.stream()
                                .flatMap(group -> group.rows().stream())
                                .map(Row::keadaan)
                                .toList()),
                groups,
                data.named(page, "sasaran.csv", "tautan.csv", "cascade.xlsx"));
    }

    static List<Group> groups(PageContext context, Edition edition, Address page) {
        return edition.pohon().unit().stream()
                .filter(unit -> !unit.sasaran().isEmpty())
                .map(unit -> new Group(
                        unit.kode(),
                        edition.pohon().jenjang(unit),
                        edition.level(unit),
                        unit.jabatan(),
                        page.to(edition.routes().unit(unit)),
                        unit.sasaran().stream()
                                .map(s -> row(context, edition, unit, s, page))
                                .toList()))
                .toList();
    }

    private static Row row(PageContext context, Edition edition, Unit unit, Sasaran sasaran, Address page) {
        Support support = Support.of(context, edition, sasaran);
        boolean whole = !sasaran.indikator().isEmpty()
                && !edition.pohon().mendukung(sasaran).isEmpty();
        String filled = whole ? RegisterTools.LENGKAP : RegisterTools.BELUM;
        return new Row(
                PageContext.printed(unit, sasaran),
                sasaran.uraian(),
                edition.routes().sasaran(sasaran).from(page),
                Relation.mendukung(context, edition, sasaran, page),
                Relation.didukung(context, edition, sasaran, page),
                edition.pohon().bawahan(unit).isEmpty(),
                context.wording().number(support.didukung()),
                String.valueOf(sasaran.indikator().size()),
                RegisterTools.jenis(sasaran),
                support.usulan() ? filled + " " + RegisterTools.USULAN : filled);
    }
}
