package id.pohon.compare;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import java.util.ArrayList;
import java.util.List;

/**
 * How Indikator Kinerja Utama changed from year to year within one plan period, up to a year: criterion 1.b-5 of
 * PermenPANRB 88/2021 asks that they be stable (domain.md 4.2). Later years are not looked at, so that what is said of a
 * year stays as it was published.
 *
 * @param langkah oldest first; empty if the year says no period or is the first of it
 */
public record IkuPeriode(Cascade cascade, List<Langkah> langkah) {

    /** From one cascade to the next. */
    public record Langkah(Pohon lama, Pohon baru, Total.Iku iku) {}

    public IkuPeriode {
        langkah = List.copyOf(langkah);
    }

    /** @param years cascades of one instansi, oldest first; the last is the one that is told of */
    public static IkuPeriode of(List<Pohon> years) {
        Cascade last = years.get(years.size() - 1).cascade();
        List<Langkah> steps = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            Pohon before = years.get(i - 1);
            Pohon after = years.get(i);
            if (last.periode().isPresent()
                    && before.cascade().periode().equals(last.periode())
                    && after.cascade().periode().equals(last.periode())) {
                List<Padanan<Indikator>> pairs = Kecocokan.of(before, after).indikator();
                steps.add(new Langkah(before, after, Penghitung.iku(before, after, pairs)));
            }
        }
        return new IkuPeriode(last, steps);
    }

    /** How often an IKU was added, dropped or reworded in all these years. */
    public int perubahan() {
        return langkah.stream().mapToInt(step -> step.iku().perubahan()).sum();
    }
}
