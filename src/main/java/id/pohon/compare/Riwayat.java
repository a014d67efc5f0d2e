package id.pohon.compare;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * All years of one instansi: what became of each unit and indikator.
 *
 * @param tahun the cascades, oldest first
 * @param unit one for each unit: those of the newest year in its order, then those that ended
 * @param deret one for each indikator, likewise
 */
public record Riwayat(List<Pohon> tahun, List<Silsilah> unit, List<Deret> deret) {

    /** One unit through the years, oldest first. */
    public record Silsilah(List<Masa> masa) {

        public Silsilah {
            masa = List.copyOf(masa);
        }
    }

    /** A unit in one year. */
    public record Masa(Pohon pohon, Unit unit) {}

    public Riwayat {
        tahun = List.copyOf(tahun);
        unit = List.copyOf(unit);
        deret = List.copyOf(deret);
    }

    /** @param years oldest first */
    public static Riwayat of(List<Pohon> years) {
        List<Kecocokan> steps = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            steps.add(Kecocokan.of(years.get(i - 1), years.get(i)));
        }
        return new Riwayat(years, unit(years, steps), Deret.of(years, steps));
    }

    private static List<Silsilah> unit(List<Pohon> years, List<Kecocokan> steps) {
        if (years.isEmpty()) {
            return List.of();
        }
        List<Silsilah> all = new ArrayList<>();
        for (Rantai<Unit> chain : Rantai.of(
                Bagian.UNIT,
                years.get(0).unit(),
                steps.stream().map(Kecocokan::unit).toList())) {
            all.add(new Silsilah(chain.mata().stream()
                    .map(m -> new Masa(years.get(m.tahun()), m.elemen()))
                    .toList()));
        }
        return all;
    }
}
