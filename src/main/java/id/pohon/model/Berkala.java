package id.pohon.model;

import java.util.List;

/**
 * A value for the year and, if given, for each quarter.
 *
 * @param tw four quarters, each {@link Nilai#KOSONG} if not filled in
 */
public record Berkala(Nilai tahun, List<Nilai> tw) {

    private static final List<Nilai> TANPA_TW = List.of(Nilai.KOSONG, Nilai.KOSONG, Nilai.KOSONG, Nilai.KOSONG);

    public static final Berkala KOSONG = new Berkala(Nilai.KOSONG, TANPA_TW);

    public Berkala {
        tw = List.copyOf(tw);
        if (tw.size() != 4) {
            throw new IllegalArgumentException("a year has four quarters, not " + tw.size());
        }
    }

    /** A value for the year only. */
    public static Berkala tahun(Nilai nilai) {
        return new Berkala(nilai, TANPA_TW);
    }

    public boolean isKosong() {
        return tahun.isKosong() && tw.stream().allMatch(Nilai::isKosong);
    }
}
