package id.pohon.compare;

import id.pohon.capaian.Capaian;
import id.pohon.capaian.Perhitungan;
import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.model.Pohon;
import java.util.ArrayList;
import java.util.List;

/**
 * Target and realisasi of one indikator over the years.
 *
 * @param titik oldest first
 */
public record Deret(List<Titik> titik) {

    /**
     * One year of an indikator.
     *
     * @param target the value of the year, from its quarters if it is not written
     * @param realisasi likewise
     */
    public record Titik(Pohon pohon, Indikator indikator, Nilai target, Nilai realisasi, Capaian capaian) {

        public int tahun() {
            return pohon.cascade().tahun();
        }
    }

    public Deret {
        titik = List.copyOf(titik);
    }

    /** The indikator in the newest year that has it. */
    public Titik terakhir() {
        return titik.get(titik.size() - 1);
    }

    /** Is it measured in another unit in some year, so that its numbers must not share a line? */
    public boolean gantiSatuan() {
        return titik.stream().map(t -> t.indikator().satuan()).distinct().count() > 1;
    }

    /** One for each indikator: those of the newest year in its order, then those that ended. */
    static List<Deret> of(List<Pohon> years, List<Kecocokan> steps) {
        if (years.isEmpty()) {
            return List.of();
        }
        List<Deret> all = new ArrayList<>();
        for (Rantai<Indikator> chain : Rantai.of(
                Bagian.INDIKATOR,
                Kecocokan.indikator(years.get(0)),
                steps.stream().map(Kecocokan::indikator).toList())) {
            all.add(new Deret(chain.mata().stream()
                    .map(m -> titik(years.get(m.tahun()), m.elemen()))
                    .toList()));
        }
        return all;
    }

    private static Titik titik(Pohon pohon, Indikator indikator) {
        Perhitungan capaian = Perhitungan.of(pohon.cascade().capaian());
        return new Titik(
                pohon, indikator, capaian.target(indikator), capaian.realisasi(indikator), capaian.tahun(indikator));
    }
}
