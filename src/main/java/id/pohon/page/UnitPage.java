package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a unit: chain up, its sasaran and indikator, who supports them, its picture. */
public record UnitPage(
        Frame frame,
        int level,
        String jenjang,
        String jabatan,
        String intro,
        List<Fact> facts,
        Remarks remarks,
        Html narasi,
        SasaranTable table,
        List<Moved> moved,
        List<Partner> disebut,
        List<Download> downloads,
        String agreementHref,
        PictureView picture,
        Link previous,
        Link next) {

    private static final Link NOWHERE = new Link("", "");

    /** A sasaran that another unit promises now, and the names under which it was cited here. */
    public record Moved(List<String> names, String uraian, Link to) {}

    public boolean hasNarasi() {
        return !narasi.isNone();
    }

    public boolean hasSasaran() {
        return !table.rows().isEmpty();
    }

    public boolean hasPrevious() {
        return !previous.href().isEmpty();
    }

    public boolean hasNext() {
        return !next.href().isEmpty();
    }

    static UnitPage of(PageContext context, Edition edition, EditionData data, Unit unit) {
        Address page = edition.routes().unit(unit);
        Wording wording = context.wording();
        List<Unit> order = edition.pohon().unit();
        int place = order.indexOf(unit);
        int jenjang = edition.pohon().jenjang(unit);
        String name = edition.pohon().namaJenjang(unit);
        Aliases aliases = Aliases.of(unit);
        // What is still on the page keeps its old names before what moved away gets them.
        SasaranTable table = SasaranTable.of(context, edition, unit, page, aliases);
        return new UnitPage(
                Frames.unit(context, edition, unit, page),
                edition.level(unit),
                name.isEmpty() ? wording.say("jenjang", jenjang) : wording.say("jenjang.bernama", jenjang, name),
                unit.jabatan(),
                intro(context, unit),
                facts(context, edition, unit, page),
                Remarks.of(unit.keterangan()),
                context.prose().html(unit.narasi(), page, 2),
                table,
                moved(edition, aliases, page),
                Partner.naming(context, edition, unit, page),
                data.named(page, "sasaran.csv", "indikator.csv"),
                page.to(edition.routes().document(Routes.perjanjian(unit))),
                PictureView.neighbourhood(context, edition, unit, page),
                place > 0 ? link(edition, order.get(place - 1), page) : NOWHERE,
                place + 1 < order.size() ? link(edition, order.get(place + 1), page) : NOWHERE);
    }

    private static List<Moved> moved(Edition edition, Aliases aliases, Address page) {
        return aliases.moved(edition.pohon()).stream()
                .map(moved -> new Moved(
                        moved.names(),
                        moved.sasaran().uraian(),
                        new Link(
                                edition.pohon()
                                        .unit(moved.sasaran().unit())
                                        .map(Unit::jabatan)
                                        .orElse(moved.sasaran().unit()),
                                edition.routes().sasaran(moved.sasaran()).from(page))))
                .toList();
    }

    private static String intro(PageContext context, Unit unit) {
        if (!unit.keterangan().bahasaSederhana().isEmpty()) {
            return unit.keterangan().bahasaSederhana();
        }
        Wording wording = context.wording();
        return wording.say(
                "unit.intro",
                unit.jabatan(),
                wording.count("hitung.sasaran", unit.sasaran().size()),
                wording.count("hitung.indikator", unit.indikator().size()));
    }

    private static List<Fact> facts(PageContext context, Edition edition, Unit unit, Address page) {
        Wording wording = context.wording();
        List<Fact> facts = new ArrayList<>();
        Optional<Unit> atasan = edition.pohon().atasan(unit);
        facts.add(
                atasan.isPresent()
                        ? Fact.links(wording.say("unit.atasan"), List.of(link(edition, atasan.get(), page)))
                        : Fact.text(
                                wording.say("unit.atasan"),
                                edition.cascade().atasanInstansi().jabatan()));
        List<Link> bawahan = edition.pohon().bawahan(unit).stream()
                .map(u -> link(edition, u, page))
                .toList();
        facts.add(
                bawahan.isEmpty()
                        ? Fact.text(wording.say("unit.bawahan"), wording.say("unit.bawahan.tidak-ada"))
                        : Fact.links(wording.say("unit.bawahan"), bawahan));
        facts.add(Fact.text(
                wording.say("unit.pejabat"), unit.pejabat().map(p -> p.nama()).orElse("")));
        return facts;
    }

    private static Link link(Edition edition, Unit unit, Address page) {
        return new Link(unit.jabatan(), page.to(edition.routes().unit(unit)));
    }
}
