package id.pohon.page;

import id.pohon.compare.Riwayat;
import id.pohon.model.Cascade;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The years in which a unit exists. Its pages lead here, to an address that stays when years are added. */
public record TahunPage(
        Frame frame,
        String heading,
        String intro,
        String caption,
        List<Year> years,
        List<Link> perbandingan,
        List<SeriesView> series) {

    /** A year, newest first. */
    public record Year(String tahun, String nama, String href, String sasaran, String indikator, boolean draft) {}

    /** Is a capaian classed by the default scale? */
    public boolean bawaan() {
        return series.stream().anyMatch(SeriesView::bawaan);
    }

    /** @param kode of the unit in any year */
    static TahunPage of(PageContext context, Office office, YearsOfUnits all, String kode) {
        Address page = Routes.tahun(office.kode(), kode);
        Wording wording = context.wording();
        List<Riwayat.Masa> masa = all.masa(kode);
        List<Year> years = new ArrayList<>();
        for (Riwayat.Masa each : masa) {
            Edition edition = office.edition(each.pohon());
            Unit unit = each.unit();
            years.add(
                    0,
                    new Year(
                            edition.year(wording),
                            unit.jabatan(),
                            page.to(edition.routes().unit(unit)),
                            String.valueOf(unit.sasaran().size()),
                            String.valueOf(unit.indikator().size()),
                            isDraft(edition)));
        }
        String jabatan = masa.get(masa.size() - 1).unit().jabatan();
        String heading = wording.say("tahun.heading", jabatan);
        return new TahunPage(
                Frames.years(
                        context,
                        office.newest(),
                        page,
                        heading,
                        wording.say("description.tahun.unit", jabatan, office.nama())),
                heading,
                wording.say("tahun.unit.intro", jabatan, office.nama()),
                wording.say("tahun.caption", jabatan),
                years,
                perbandingan(office, page, wording),
                all.deret(masa).stream()
                        .filter(SeriesView::hasValues)
                        .map(deret -> SeriesView.of(office, deret, page, wording))
                        .toList());
    }

    static List<Link> perbandingan(Office office, Address page, Wording wording) {
        List<Link> links = new ArrayList<>();
        for (int i = office.editions().size() - 1; i > 0; i--) {
            Edition lama = office.editions().get(i - 1);
            Edition baru = office.editions().get(i);
            String label = wording.say("perbandingan.heading", lama.year(wording), baru.year(wording));
            links.add(new Link(label, page.to(Routes.perbandingan(lama, baru))));
        }
        return links;
    }

    private static boolean isDraft(Edition edition) {
        return edition.cascade().status() == Cascade.Status.RANCANGAN;
    }
}
