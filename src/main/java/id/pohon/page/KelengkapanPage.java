package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Situs;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Completeness: what is filled in and what is "belum diisi", over all and for each unit. */
public record KelengkapanPage(
        Frame frame,
        String heading,
        String intro,
        List<Completeness.Row> fields,
        List<String> heads,
        List<UnitRow> units,
        boolean listed,
        List<UnitPlaces> places,
        List<Fact> document,
        String evaluasi,
        List<Download> downloads) {

    /** With more indikator than this, the list of places would not be a page any more. */
    private static final int MOST_LISTED = 1000;

    /** How many indikator of a unit have each field, and how much of all that is filled. */
    public record UnitRow(String jabatan, String href, String total, List<String> filled, Completeness.Row share) {}

    /** The indikator of a unit that lack something. */
    public record UnitPlaces(String label, List<Place> places) {}

    /** An indikator and the fields it lacks, as a phrase. */
    public record Place(Link link, String missing) {}

    /** Is there an evaluation sheet? */
    public boolean hasEvaluasi() {
        return !evaluasi.isEmpty();
    }

    static KelengkapanPage of(PageContext context, Edition edition, EditionData data) {
        Address page = edition.routes().kelengkapan();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        return new KelengkapanPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.kelengkapan"),
                        wording.say("description.kelengkapan", office, year)),
                wording.say("kelengkapan.heading"),
                wording.say("kelengkapan.intro"),
                Completeness.rows(wording, edition.indikator()),
                Completeness.FIELDS.stream().map(f -> wording.say(f.key())).toList(),
                edition.pohon().unit().stream()
                        .map(unit -> row(wording, edition, unit, page))
                        .toList(),
                edition.indikator().size() <= MOST_LISTED,
                edition.indikator().size() <= MOST_LISTED ? places(wording, edition, page) : List.of(),
                document(wording, edition.cascade(), context.content().situs()),
                EvaluasiPage.href(context, edition, page),
                data.named(page, "indikator.csv"));
    }

    private static UnitRow row(Wording wording, Edition edition, Unit unit, Address page) {
        List<Long> filled = Completeness.FIELDS.stream()
                .map(field -> Completeness.count(unit.indikator(), field))
                .toList();
        long sum = filled.stream().mapToLong(Long::longValue).sum();
        long all = (long) unit.indikator().size() * Completeness.FIELDS.size();
        return new UnitRow(
                unit.jabatan(),
                page.to(edition.routes().unit(unit)),
                String.valueOf(unit.indikator().size()),
                filled.stream().map(String::valueOf).toList(),
                Completeness.row(wording, unit.jabatan(), sum, all));
    }

    private static List<UnitPlaces> places(Wording wording, Edition edition, Address page) {
        List<UnitPlaces> units = new ArrayList<>();
        for (Unit unit : edition.pohon().unit()) {
            List<Place> places = new ArrayList<>();
            for (Indikator indikator : unit.indikator()) {
                String missing = missing(wording, indikator);
                if (!missing.isEmpty()) {
                    String href = edition.routes().indikator(indikator).from(page);
                    places.add(new Place(new Link(indikator.uraian(), href), missing));
                }
            }
            if (!places.isEmpty()) {
                String label = wording.say("kelengkapan.places.unit", unit.jabatan(), places.size());
                units.add(new UnitPlaces(label, places));
            }
        }
        return units;
    }

    private static String missing(Wording wording, Indikator indikator) {
        List<String> missing = Completeness.FIELDS.stream()
                .filter(field -> !field.filled().test(indikator))
                .map(field -> wording.say(field.key()))
                .toList();
        return missing.size() == Completeness.FIELDS.size()
                ? wording.say("kelengkapan.places.all")
                : String.join(", ", missing);
    }

    private static List<Fact> document(Wording wording, Cascade cascade, Situs situs) {
        Cascade.Penetapan penetapan = cascade.penetapan();
        return List.of(
                Fact.text(wording.say("dokumen.nomor"), penetapan.nomor()),
                Fact.text(
                        wording.say("dokumen.tanggal"),
                        penetapan.tanggal().map(wording::date).orElse("")),
                Fact.text(wording.say("dokumen.jabatan"), penetapan.jabatan()),
                Fact.text(wording.say("dokumen.nama"), penetapan.nama()),
                Fact.text(
                        wording.say("dokumen.diterbitkan"),
                        cascade.diterbitkan().map(wording::date).orElse("")),
                Fact.text(wording.say("foot.ppid"), situs.kontak().ppid()),
                Fact.text(wording.say("foot.licence"), situs.lisensi()));
    }
}
