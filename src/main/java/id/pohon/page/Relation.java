package id.pohon.page;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links of one sasaran to the sasaran of one unit, all confirmed or all proposed: "Sekretaris Camat 10, 11 (usulan)".
 *
 * @param unit name of the unit, or {@code ""} for an arah or another office
 */
public record Relation(String unit, String unitHref, List<Link> ends, boolean usulan) {

    public boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** What a sasaran supports. */
    static List<Relation> mendukung(PageContext context, Edition edition, Sasaran sasaran, Address page) {
        return of(context, edition, edition.pohon().mendukung(sasaran), false, page);
    }

    /** What supports a sasaran, from its own office first. */
    static List<Relation> didukung(PageContext context, Edition edition, Sasaran sasaran, Address page) {
        List<Relation> relations =
                new ArrayList<>(of(context, edition, edition.pohon().didukung(sasaran), true, page));
        relations.addAll(new OtherOffice(context, edition, page).didukung(sasaran));
        return relations;
    }

    static List<Relation> of(PageContext context, Edition edition, List<Tautan> edges, boolean sources, Address page) {
        Map<String, List<Tautan>> byUnit = new LinkedHashMap<>();
        for (Tautan edge : edges) {
            String key = unitOf(edge, sources) + "|" + edge.isUsulan();
            byUnit.computeIfAbsent(key, k -> new ArrayList<>()).add(edge);
        }
        return byUnit.values().stream()
                .map(group -> relation(context, edition, group, sources, page))
                .toList();
    }

    private static Relation relation(
            PageContext context, Edition edition, List<Tautan> group, boolean sources, Address page) {
        Pohon pohon = edition.pohon();
        Tautan first = group.get(0);
        List<Link> ends = group.stream()
                .map(edge -> end(context, edition, edge, sources, page))
                .distinct()
                .toList();
        String kode = unitOf(first, sources);
        return pohon.unit(kode)
                .map(unit ->
                        new Relation(unit.jabatan(), page.to(edition.routes().unit(unit)), ends, first.isUsulan()))
                .orElse(new Relation("", "", ends, first.isUsulan()));
    }

    private static String unitOf(Tautan edge, boolean sources) {
        if (sources) {
            return edge.dari().unit();
        }
        return edge.ke() instanceof Tautan.KeSasaran to ? to.sasaran().unit() : "";
    }

    private static Link end(PageContext context, Edition edition, Tautan edge, boolean source, Address page) {
        if (source) {
            return sasaran(context, edition, edge.dari(), page);
        }
        if (edge.ke() instanceof Tautan.KeSasaran to) {
            return sasaran(context, edition, to.sasaran(), page);
        }
        if (edge.ke() instanceof Tautan.KeArah to) {
            return new Link(to.arah().uraian(), edition.routes().arah(to.arah()).from(page));
        }
        Tautan.KeLuar outside = (Tautan.KeLuar) edge.ke();
        return new OtherOffice(context, edition, page).end(outside);
    }

    private static Link sasaran(PageContext context, Edition edition, Sasaran sasaran, Address page) {
        Unit owner = edition.pohon().pemilik(sasaran);
        return new Link(
                context.nomor(owner, sasaran), edition.routes().sasaran(sasaran).from(page));
    }
}
