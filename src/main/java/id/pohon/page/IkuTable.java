package id.pohon.page;

import id.pohon.compare.IkuPeriode;
import id.pohon.compare.Total;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/**
 * Changes of Indikator Kinerja Utama within a plan period, year by year.
 *
 * @param rows empty if there is no earlier year of the period on this site
 */
public record IkuTable(String caption, String total, List<Row> rows) {

    /** From one year to the next; the link leads to their comparison. */
    public record Row(Link years, String lama, String baru, String ditambah, String dihapus, String diubah) {}

    public boolean shown() {
        return !rows.isEmpty();
    }

    /** All years of the office up to this one. */
    static IkuTable of(PageContext context, Edition edition, Address page) {
        Wording wording = context.wording();
        Office office = context.office(edition);
        List<Edition> until = office.editions().subList(0, office.editions().indexOf(edition) + 1);
        IkuPeriode iku = IkuPeriode.of(until.stream().map(Edition::pohon).toList());
        String period = edition.cascade()
                .periode()
                .map(p -> p.mulai() + "–" + p.selesai())
                .orElse("");
        return new IkuTable(
                wording.say("iku.periode.caption", period),
                wording.say("iku.periode.total", iku.perubahan(), period),
                iku.langkah().stream()
                        .map(step -> row(office, step, page, wording))
                        .toList());
    }

    private static Row row(Office office, IkuPeriode.Langkah step, Address page, Wording wording) {
        Edition lama = office.edition(step.lama());
        Edition baru = office.edition(step.baru());
        Total.Iku iku = step.iku();
        return new Row(
                new Link(
                        wording.say("iku.periode.langkah", lama.year(wording), baru.year(wording)),
                        page.to(Routes.perbandingan(lama, baru))),
                wording.number(iku.lama()),
                wording.number(iku.baru()),
                wording.number(iku.ditambah()),
                wording.number(iku.dihapus()),
                wording.number(iku.diubah()));
    }
}
