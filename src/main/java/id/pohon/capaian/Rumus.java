package id.pohon.capaian;

import id.pohon.capaian.Capaian.Sebab;
import id.pohon.model.Indikator.Polaritas;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The formulas of domain.md 5.4 on numbers. They compute with 34 digits ({@link MathContext#DECIMAL128}); rounding is
 * the last step and not theirs.
 *
 * @param turunB the cascade chose formula B for polaritas turun; A is the default
 */
record Rumus(boolean turunB) {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** What a formula gives. */
    sealed interface Hasil {
        record Persen(BigDecimal nilai) implements Hasil {}

        record Tidak(Sebab sebab) implements Hasil {}

        static Hasil of(BigDecimal persen) {
            return new Persen(persen);
        }

        static Hasil tidak(Sebab sebab) {
            return new Tidak(sebab);
        }
    }

    /** The formula for one number as target. */
    NamaRumus nama(Polaritas polaritas, BigDecimal target) {
        return switch (polaritas) {
            case NAIK -> target.signum() < 0 ? NamaRumus.NAIK_NEGATIF : NamaRumus.NAIK;
            case TURUN -> turunB ? NamaRumus.TURUN_B : NamaRumus.TURUN_A;
            case TETAP, RENTANG -> NamaRumus.TETAP;
        };
    }

    /** One number as target. */
    Hasil hitung(Polaritas polaritas, BigDecimal target, BigDecimal realisasi) {
        if (target.signum() == 0) {
            return realisasi.signum() == 0 ? Hasil.of(SERATUS) : Hasil.tidak(Sebab.TARGET_NOL);
        }
        return switch (polaritas) {
            case NAIK -> Hasil.of(naik(target, realisasi));
            case TURUN -> turunB ? turunB(target, realisasi) : Hasil.of(turunA(target, realisasi));
            case TETAP, RENTANG -> Hasil.of(tetap(target, realisasi));
        };
    }

    /**
     * A range as target: inside is 100; outside, the nearer bound is the target and so the divisor (the form of
     * PermenPANRB 8/2021). Polaritas rentang means that both sides are worse than the range.
     */
    Hasil hitung(Polaritas polaritas, BigDecimal dari, BigDecimal sampai, BigDecimal realisasi) {
        if (realisasi.compareTo(dari) >= 0 && realisasi.compareTo(sampai) <= 0) {
            return Hasil.of(SERATUS);
        }
        return hitung(polaritas, realisasi.compareTo(dari) < 0 ? dari : sampai, realisasi);
    }

    /** R / T × 100; the same for a positive target as (1 + (R − T) / |T|) × 100, which keeps its sense below zero. */
    private static BigDecimal naik(BigDecimal target, BigDecimal realisasi) {
        return target.signum() > 0
                ? ratio(realisasi, target)
                : SERATUS.add(ratio(realisasi.subtract(target), target.abs()));
    }

    /** (2T − R) / T × 100, not below 0: every point above the target counts against the unit. */
    private static BigDecimal turunA(BigDecimal target, BigDecimal realisasi) {
        return SERATUS.add(ratio(target.subtract(realisasi), target.abs())).max(BigDecimal.ZERO);
    }

    /** T / R × 100. */
    private static Hasil turunB(BigDecimal target, BigDecimal realisasi) {
        if (target.signum() < 0) {
            return Hasil.tidak(Sebab.TARGET_NEGATIF);
        }
        return realisasi.signum() > 0 ? Hasil.of(ratio(target, realisasi)) : Hasil.tidak(Sebab.REALISASI_NOL);
    }

    /** 100 − |R − T| / |T| × 100, not below 0. */
    private static BigDecimal tetap(BigDecimal target, BigDecimal realisasi) {
        return SERATUS.subtract(ratio(realisasi.subtract(target).abs(), target.abs()))
                .max(BigDecimal.ZERO);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(SERATUS).divide(whole, MathContext.DECIMAL128);
    }
}
