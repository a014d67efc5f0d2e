package id.pohon.page;

import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of an office: its newest year first and large, then all its years. Its address stays when years are added, so
 * every page of a year leads here.
 *
 * @param links the pages of the newest year
 * @param years newest first
 */
public record InstansiPage(
        Frame frame,
        String wilayah,
        String heading,
        String intro,
        YearCell newest,
        List<Link> links,
        String caption,
        List<YearCell> years,
        List<Link> perbandingan) {

    public boolean hasWilayah() {
        return !wilayah.isEmpty();
    }

    static InstansiPage of(PageContext context, Office office) {
        Address page = Routes.tahun(office.kode());
        Wording wording = context.wording();
        Edition newest = office.newestDecided();
        List<YearCell> years = new ArrayList<>();
        office.editions().forEach(edition -> years.add(0, YearCell.of(context, edition, page)));
        Routes routes = newest.routes();
        List<Link> links = List.of(
                new Link(wording.say("nav.pohon"), page.to(routes.pohon())),
                new Link(wording.say("nav.sasaran"), page.to(routes.sasaran())),
                new Link(wording.say("nav.indikator"), page.to(routes.indikator())),
                new Link(wording.say("nav.keselarasan"), page.to(routes.keselarasan())),
                new Link(wording.say("nav.kelengkapan"), page.to(routes.kelengkapan())),
                new Link(wording.say("nav.documents"), page.to(routes.documents())));
        return new InstansiPage(
                Frames.office(context, office, wording.say("description.tahun", office.nama())),
                office.wilayah(),
                office.nama(),
                wording.say("tahun.intro", office.nama()),
                YearCell.of(context, newest, page),
                links,
                wording.say("tahun.caption", office.nama()),
                years,
                TahunPage.perbandingan(office, page, wording));
    }
}
