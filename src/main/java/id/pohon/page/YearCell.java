package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/**
 * One year of an office in short: how much there is, and how much of it is filled in.
 *
 * @param tahun as readers tell it from others: {@code 2024 (perubahan)}
 * @param href {@code ""} if the office publishes nothing for that year
 * @param counts in words: "10 jabatan, 66 sasaran, 71 indikator"
 * @param percent of the fields of all indikator that are filled in, rounded down
 */
public record YearCell(
        String tahun,
        String judul,
        String href,
        String counts,
        String unit,
        String sasaran,
        String indikator,
        int percent,
        String filled,
        boolean draft) {

    public boolean published() {
        return !href.isEmpty();
    }

    static YearCell none(String tahun) {
        return new YearCell(tahun, "", "", "", "", "", "", 0, "", false);
    }

    static YearCell of(PageContext context, Edition edition, Address page) {
        Wording wording = context.wording();
        List<Indikator> indikator = edition.indikator();
        int units = edition.pohon().unit().size();
        int sasaran = edition.pohon().sasaran().size();
        int percent = Completeness.percent(indikator);
        String counts = String.join(
                ", ",
                wording.count("hitung.unit", units),
                wording.count("hitung.sasaran", sasaran),
                wording.count("hitung.indikator", indikator.size()));
        return new YearCell(
                edition.year(wording),
                edition.cascade().judul(),
                page.to(edition.routes().landing()),
                counts,
                wording.number(units),
                wording.number(sasaran),
                wording.number(indikator.size()),
                percent,
                wording.say("portal.terisi", percent),
                edition.cascade().status() == Cascade.Status.RANCANGAN);
    }
}
