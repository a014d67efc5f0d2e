package id.pohon.capaian;

import java.math.BigDecimal;

/**
 * How far a realisasi reached its target (domain.md 5.4). A percentage only where the formula gives one: a grade is
 * reached or not, and what cannot be computed says why.
 */
public sealed interface Capaian {

    /**
     * A percentage.
     *
     * @param nilai rounded half up to two decimals, without trailing zeros: {@code 83.33}, {@code 90}; what readers see
     *     is what is classed
     * @param kelas name of its class, or {@code ""} if the scale has none so low
     * @param dibatasi the formula gave more than {@code capaian.batas} allows
     */
    record Persen(BigDecimal nilai, String kelas, boolean dibatasi) implements Capaian {}

    /** A grade or a yes/no target that was reached. */
    record Tercapai() implements Capaian {}

    /** A grade or a yes/no target that was not reached. */
    record BelumTercapai() implements Capaian {}

    /** No result, and the reason. */
    record TidakDapatDihitung(Sebab sebab) implements Capaian {}

    /** Why there is no result. */
    enum Sebab {
        TARGET_KOSONG("target-kosong"),
        REALISASI_KOSONG("realisasi-kosong"),
        /** Four quarters are there, but not all of them are numbers, so they make no year. */
        TRIWULAN_BUKAN_ANGKA("triwulan-bukan-angka"),
        /** Division by zero; only 0 of 0 is 100 %. */
        TARGET_NOL("target-nol"),
        /** Formula B of polaritas turun divides by realisasi, which must be above zero. */
        REALISASI_NOL("realisasi-nol"),
        /** Formula B of polaritas turun would reward the wrong direction. */
        TARGET_NEGATIF("target-negatif"),
        /** A text that is no number, grade, or yes and no. */
        BUKAN_ANGKA("bukan-angka"),
        /** Two scales, such as a grade against a number. */
        TIDAK_SEBANDING("tidak-sebanding");

        private final String key;

        Sebab(String key) {
            this.key = key;
        }

        /** Key of the phrase that tells readers: {@code capaian.sebab.target-nol}. */
        public String key() {
            return "capaian.sebab." + key;
        }
    }

    static Capaian tidak(Sebab sebab) {
        return new TidakDapatDihitung(sebab);
    }
}
