package id.pohon.page;

import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/** The whole pohon: pictures in legible parts, and the same as one nested list. */
public record PohonPage(Frame frame, String heading, String intro, List<PictureView> parts, List<Branch> units) {

    /** A unit with everything below it. */
    public record Branch(
            int level,
            String kode,
            String href,
            String jabatan,
            String note,
            List<Promise> sasaran,
            List<Branch> children) {

        public boolean hasSasaran() {
            return !sasaran.isEmpty();
        }

        public boolean hasChildren() {
            return !children.isEmpty();
        }
    }

    /** A sasaran with its indikator and links. */
    public record Promise(
            String nomor,
            String href,
            String uraian,
            List<String> indikator,
            List<Relation> mendukung,
            List<Relation> didukung) {

        public boolean hasLinks() {
            return !mendukung.isEmpty() || !didukung.isEmpty();
        }
    }

    static PohonPage of(PageContext context, Edition edition) {
        Address page = edition.routes().pohon();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        return new PohonPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.pohon"),
                        wording.say("description.pohon", office, year)),
                wording.say("pohon.heading", office, year),
                wording.say(
                        "pohon.intro",
                        wording.count("hitung.unit", edition.pohon().unit().size()),
                        wording.count(
                                "hitung.sasaran", edition.pohon().sasaran().size()),
                        wording.count("hitung.indikator", edition.indikator().size())),
                PictureView.parts(context, edition, page),
                edition.pohon().puncak().stream()
                        .map(unit -> branch(context, edition, unit, page))
                        .toList());
    }

    private static Branch branch(PageContext context, Edition edition, Unit unit, Address page) {
        return new Branch(
                edition.level(unit),
                unit.kode(),
                page.to(edition.routes().unit(unit)),
                unit.jabatan(),
                counts(context.wording(), unit),
                unit.sasaran().stream()
                        .map(s -> promise(context, edition, unit, s, page))
                        .toList(),
                edition.pohon().bawahan(unit).stream()
                        .map(below -> branch(context, edition, below, page))
                        .toList());
    }

    static String counts(Wording wording, Unit unit) {
        return wording.count("hitung.sasaran", unit.sasaran().size()) + ", "
                + wording.count("hitung.indikator", unit.indikator().size());
    }

    private static Promise promise(PageContext context, Edition edition, Unit unit, Sasaran sasaran, Address page) {
        return new Promise(
                context.nomor(unit, sasaran),
                edition.routes().sasaran(sasaran).from(page),
                sasaran.uraian(),
                sasaran.indikator().stream().map(i -> i.uraian()).toList(),
                Relation.mendukung(context, edition, sasaran, page),
                Relation.didukung(context, edition, sasaran, page));
    }
}
