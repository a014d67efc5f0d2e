package id.pohon.page;

import id.pohon.model.CrossLinks;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links to and from the other offices of the site, as a page of one office shows them. */
record OtherOffice(PageContext context, Edition edition, Address page) {

    /**
     * A sasaran of a kabupaten may be supported from all its offices, and a page must not grow with the site. So this many
     * are shown, and the others counted; the table of links has them all.
     */
    static final int SHOWN = 30;

    /** What a link leads to: named as readers know it, or as written where it leads to nothing that is published. */
    Link end(Tautan.KeLuar to) {
        return context.links()
                .end(edition.pohon(), to)
                .map(this::end)
                .orElseGet(() -> new Link(to.instansi() + ": " + to.sasaran(), ""));
    }

    /** The sasaran of other offices that support a sasaran, one group for each unit. */
    List<Relation> didukung(Sasaran sasaran) {
        return groups(context.links().didukung(edition.pohon(), sasaran));
    }

    List<Relation> groups(List<CrossLinks.Support> supports) {
        Map<String, List<CrossLinks.Support>> byUnit = new LinkedHashMap<>();
        for (CrossLinks.Support each : supports.subList(0, Math.min(SHOWN, supports.size()))) {
            Tautan tautan = each.tautan();
            String key = each.pohon().cascade().alamat() + "|" + tautan.dari().unit() + "|" + tautan.isUsulan();
            byUnit.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
        }
        List<Relation> relations = new ArrayList<>();
        byUnit.values().forEach(group -> relations.add(relation(group)));
        if (supports.size() > SHOWN) {
            String more = context.wording().say("lain.lagi", supports.size() - SHOWN);
            String data = page.to(edition.routes().didukungData());
            relations.add(new Relation("", "", List.of(new Link(more, data)), false));
        }
        return relations;
    }

    private Relation relation(List<CrossLinks.Support> group) {
        CrossLinks.Support first = group.get(0);
        Unit unit = first.pohon().pemilik(first.tautan().dari());
        List<Link> ends = group.stream()
                .map(each -> number(each.pohon(), each.tautan().dari()))
                .distinct()
                .toList();
        return new Relation(
                name(first.pohon(), unit),
                page.to(routes(first.pohon()).unit(unit)),
                ends,
                first.tautan().isUsulan());
    }

    private Link number(Pohon pohon, Sasaran sasaran) {
        return new Link(
                context.nomor(pohon.pemilik(sasaran), sasaran),
                routes(pohon).sasaran(sasaran).from(page));
    }

    /** The other end of a link, with its office. */
    Link end(CrossLinks.End end) {
        Pohon pohon = end.pohon();
        String office = pohon.cascade().instansi().nama();
        Routes routes = routes(pohon);
        return end.sasaran()
                .map(s -> new Link(
                        context.wording()
                                .say(
                                        "lain.sasaran",
                                        s.uraian(),
                                        pohon.pemilik(s).jabatan(),
                                        office),
                        routes.sasaran(s).from(page)))
                .or(() -> end.arah()
                        .map(arah -> new Link(
                                context.wording().say("lain.arah", arah.uraian(), office),
                                routes.arah(arah).from(page))))
                .or(() -> end.unit().map(unit -> new Link(name(pohon, unit), page.to(routes.unit(unit)))))
                .orElseGet(() -> new Link(office, page.to(routes.landing())));
    }

    private String name(Pohon pohon, Unit unit) {
        return pohon == edition.pohon()
                ? unit.jabatan()
                : context.wording()
                        .say(
                                "lain.unit",
                                unit.jabatan(),
                                pohon.cascade().instansi().nama());
    }

    private static Routes routes(Pohon pohon) {
        return Routes.of(pohon.cascade());
    }
}
