package id.pohon.capaian;

import id.pohon.capaian.Capaian.Sebab;
import id.pohon.model.Berkala;
import id.pohon.model.Indikator.Sifat;
import id.pohon.model.Nilai;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes the value of a year out of four quarters, by the sifat of the indikator (domain.md 5.4, aggregation). */
final class Triwulan {

    private static final BigDecimal EMPAT = BigDecimal.valueOf(4);

    private Triwulan() {}

    /** The value of the year as written; else of its quarters, if all four are there. Kosong if it cannot be known. */
    static Nilai tahun(Berkala berkala, Sifat sifat) {
        if (!berkala.tahun().isKosong() || !isLengkap(berkala)) {
            return berkala.tahun();
        }
        if (sifat == Sifat.NILAI_AKHIR) {
            return berkala.tw().get(3);
        }
        return jumlah(berkala)
                .map(sum -> sifat == Sifat.KUMULATIF ? sum : sum.divide(EMPAT))
                .<Nilai>map(value -> new Nilai.Angka(value, isPersen(berkala), ""))
                .orElse(Nilai.KOSONG);
    }

    /** Why {@link #tahun} is kosong. */
    static Sebab sebab(Berkala berkala, Sebab kosong) {
        return isLengkap(berkala) ? Sebab.TRIWULAN_BUKAN_ANGKA : kosong;
    }

    private static boolean isLengkap(Berkala berkala) {
        return berkala.tw().stream().noneMatch(Nilai::isKosong);
    }

    private static boolean isPersen(Berkala berkala) {
        return berkala.tw().stream().allMatch(n -> n instanceof Nilai.Angka angka && angka.persen());
    }

    private static Optional<BigDecimal> jumlah(Berkala berkala) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Nilai nilai : berkala.tw()) {
            if (!(nilai instanceof Nilai.Angka angka)) {
                return Optional.empty();
            }
            sum = sum.add(angka.nilai());
        }
        return Optional.of(sum);
    }
}
