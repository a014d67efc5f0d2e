package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Perubahan;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.List;

/**
 * One cascade made ready for its pages: the model, its index, and its addresses.
 *
 * @param perubahan 0 for the first cascade of its year, 1 for the one that changes it, and so on
 */
public record Edition(Cascade cascade, Pohon pohon, Routes routes, int perubahan) {

    /** One for each cascade of these, in their order. */
    public static List<Edition> of(List<Cascade> all) {
        Perubahan perubahan = Perubahan.of(all);
        return all.stream()
                .map(c -> new Edition(c, Pohon.of(c), Routes.of(c), perubahan.ke(c)))
                .toList();
    }

    /** The year as readers tell it from others: {@code 2024}, {@code 2024 (perubahan)}, {@code 2024 (perubahan ke-2)}. */
    public String year(Wording wording) {
        String year = String.valueOf(cascade.tahun());
        if (perubahan == 0) {
            return year;
        }
        return perubahan == 1
                ? wording.say("document.perubahan", year)
                : wording.say("tahun.perubahan-ke", year, perubahan);
    }

    public List<Indikator> indikator() {
        return pohon.unit().stream().flatMap(u -> u.indikator().stream()).toList();
    }

    /** Class of colour: 1 to 5; deeper levels look like the fifth. */
    public int level(Unit unit) {
        return Math.min(5, pohon.jenjang(unit));
    }

    /** Place of a sasaran in its unit, from 1. */
    public static int position(Unit unit, Sasaran sasaran) {
        return unit.sasaran().indexOf(sasaran) + 1;
    }
}
