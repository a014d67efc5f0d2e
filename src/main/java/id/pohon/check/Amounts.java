package id.pohon.check;

import id.pohon.model.Nilai;
import java.math.BigDecimal;
import java.util.Optional;

/** Values as numbers, where they are numbers. */
final class Amounts {

    private Amounts() {}

    static Optional<BigDecimal> of(Nilai nilai) {
        return nilai instanceof Nilai.Angka angka ? Optional.of(angka.nilai()) : Optional.empty();
    }

    /** The end of a range that is harder to reach, or the number itself. */
    static Optional<BigDecimal> upper(Nilai nilai) {
        return nilai instanceof Nilai.Rentang range ? Optional.of(range.sampai()) : of(nilai);
    }
}
