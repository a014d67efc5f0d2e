package id.pohon.page;

import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/** The register of all sasaran of a cascade, unit by unit. */
public record SasaranPage(
        Frame frame, String heading, String intro, String caption, List<Group> groups, List<Download> downloads) {

    /** The sasaran of one unit. */
    public record Group(int level, String jabatan, String href, List<Row> rows) {}

    /** One sasaran. {@code leaf}: its unit has nobody below, so nothing can support it. */
    public record Row(
            String nomor,
            String uraian,
            String href,
            List<Relation> mendukung,
            List<Relation> didukung,
            boolean leaf,
            String indikator) {

        /** How many sasaran support it. */
        public String didukungCount() {
            return String.valueOf(
                    didukung.stream().mapToInt(r -> r.ends().size()).sum());
        }
    }

    static SasaranPage of(PageContext context, Edition edition, EditionData data) {
        Address page = edition.routes().sasaran();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        String count = wording.count("hitung.sasaran", edition.pohon().sasaran().size());
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
                groups(context, edition, page),
                data.named(page, "sasaran.csv", "tautan.csv", "cascade.xlsx"));
    }

    static List<Group> groups(PageContext context, Edition edition, Address page) {
        return edition.pohon().unit().stream()
                .filter(unit -> !unit.sasaran().isEmpty())
                .map(unit -> new Group(
                        edition.level(unit),
                        unit.jabatan(),
                        page.to(edition.routes().unit(unit)),
                        unit.sasaran().stream()
                                .map(s -> row(context, edition, unit, s, page))
                                .toList()))
                .toList();
    }

    private static Row row(PageContext context, Edition edition, Unit unit, Sasaran sasaran, Address page) {
        return new Row(
                PageContext.printed(unit, sasaran),
                sasaran.uraian(),
                edition.routes().sasaran(sasaran).from(page),
                Relation.mendukung(context, edition, sasaran, page),
                Relation.didukung(context, edition, sasaran, page),
                edition.pohon().bawahan(unit).isEmpty(),
                String.valueOf(sasaran.indikator().size()));
    }
}
