package id.pohon.page;

import id.pohon.diagram.Links;
import id.pohon.model.Arah;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.Optional;

/**
 * Where a picture leads, and what it calls the sasaran of other offices.
 *
 * @param page that shows it; empty for a picture that stands alone and so leads nowhere
 */
record PictureLinks(PageContext context, Edition edition, Optional<Address> page) implements Links {

    @Override
    public String unit(Unit unit) {
        return page.map(p -> p.to(edition.routes().unit(unit))).orElse("");
    }

    @Override
    public String sasaran(Sasaran sasaran) {
        return to(edition.routes().sasaran(sasaran));
    }

    @Override
    public String indikator(Indikator indikator) {
        return to(edition.routes().indikator(indikator));
    }

    @Override
    public String arah(Arah arah) {
        return to(edition.routes().arah(arah));
    }

    @Override
    public String part(int n) {
        return to(new Spot(edition.routes().pohon(), "bagian-" + n));
    }

    @Override
    public Outside outside(Tautan.KeLuar to) {
        return shown(new OtherOffice(context, edition, from()).end(to));
    }

    @Override
    public Outside outside(Sasaran.Lintas lintas) {
        return context.links()
                .end(edition.pohon(), lintas)
                .map(end -> end.pohon() == edition.pohon()
                        ? new Link(end.unit().map(Unit::jabatan).orElse(lintas.ke()), "")
                        : new OtherOffice(context, edition, from()).end(end))
                .map(this::shown)
                .orElseGet(() -> new Outside(lintas.ke(), ""));
    }

    private Outside shown(Link link) {
        return new Outside(link.label(), page.isPresent() ? link.href() : "");
    }

    private Address from() {
        return page.orElse(Routes.HOME);
    }

    private String to(Spot spot) {
        return page.map(spot::from).orElse("");
    }
}
