package id.pohon.page;

import id.pohon.model.CrossLinks;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A partner of a sasaran or unit across the line of command (lintas).
 *
 * @param href {@code ""} for an agency that is named in words only
 * @param alasan why they work together, or {@code ""}
 */
public record Partner(String name, String href, String alasan) {

    public boolean linked() {
        return !href.isEmpty();
    }

    public boolean hasAlasan() {
        return !alasan.isEmpty();
    }

    /** Whom a sasaran names. */
    static List<Partner> named(PageContext context, Edition edition, Sasaran sasaran, Address page) {
        OtherOffice other = new OtherOffice(context, edition, page);
        return sasaran.lintas().stream()
                .map(each -> context.links()
                        .end(edition.pohon(), each)
                        .map(end -> shown(context, edition, other, end, page))
                        .map(link -> new Partner(link.label(), link.href(), each.alasan()))
                        .orElseGet(() -> new Partner(each.ke(), "", each.alasan())))
                .toList();
    }

    /** Who names a sasaran as partner, unless the sasaran names their unit itself. */
    static List<Partner> naming(PageContext context, Edition edition, Sasaran sasaran, Address page) {
        Set<Address> named = new HashSet<>();
        for (Sasaran.Lintas each : sasaran.lintas()) {
            context.links()
                    .end(edition.pohon(), each)
                    .flatMap(end -> end.unit().map(unit -> address(end.pohon(), unit)))
                    .ifPresent(named::add);
        }
        List<CrossLinks.Partner> others = context.links().lintas(edition.pohon(), sasaran).stream()
                .filter(each ->
                        !named.contains(address(each.pohon(), each.pohon().pemilik(each.sasaran()))))
                .toList();
        return by(context, edition, others, page);
    }

    /** Who names a unit as partner without a sasaran of it. */
    static List<Partner> naming(PageContext context, Edition edition, Unit unit, Address page) {
        return by(context, edition, context.links().lintas(edition.pohon(), unit), page);
    }

    private static Address address(Pohon pohon, Unit unit) {
        return Routes.of(pohon.cascade()).unit(unit);
    }

    /** As many as a page shows, and how many more there are. */
    private static List<Partner> by(
            PageContext context, Edition edition, List<CrossLinks.Partner> naming, Address page) {
        OtherOffice other = new OtherOffice(context, edition, page);
        List<Partner> partners = new ArrayList<>();
        for (CrossLinks.Partner each : naming.subList(0, Math.min(OtherOffice.SHOWN, naming.size()))) {
            Link link = shown(context, edition, other, CrossLinks.End.of(each.pohon(), each.sasaran()), page);
            partners.add(new Partner(link.label(), link.href(), each.lintas().alasan()));
        }
        if (naming.size() > OtherOffice.SHOWN) {
            String more = context.wording().say("lain.lagi", naming.size() - OtherOffice.SHOWN);
            partners.add(new Partner(more, "", ""));
        }
        return partners;
    }

    /** In the same cascade the unit and number are enough. */
    private static Link shown(
            PageContext context, Edition edition, OtherOffice other, CrossLinks.End end, Address page) {
        if (end.pohon() != edition.pohon() || end.unit().isEmpty()) {
            return other.end(end);
        }
        Unit unit = end.unit().get();
        return end.sasaran()
                .map(s -> new Link(
                        unit.jabatan() + " " + context.nomor(unit, s),
                        edition.routes().sasaran(s).from(page)))
                .orElseGet(
                        () -> new Link(unit.jabatan(), page.to(edition.routes().unit(unit))));
    }
}
