package id.pohon.compare;

import id.pohon.model.Berkala;
import id.pohon.model.Nilai;
import java.math.BigDecimal;

/** Are two values the same to a reader? {@code 90}, {@code 90,0} are; {@code 90} and {@code 90%} are not. */
final class Sama {

    private Sama() {}

    static boolean berkala(Berkala one, Berkala other) {
        boolean same = nilai(one.tahun(), other.tahun());
        for (int i = 0; i < one.tw().size(); i++) {
            same &= nilai(one.tw().get(i), other.tw().get(i));
        }
        return same;
    }

    static boolean nilai(Nilai one, Nilai other) {
        if (one instanceof Nilai.Angka a && other instanceof Nilai.Angka b) {
            return a.persen() == b.persen() && same(a.nilai(), b.nilai());
        }
        if (one instanceof Nilai.Rentang a && other instanceof Nilai.Rentang b) {
            return a.persen() == b.persen() && same(a.dari(), b.dari()) && same(a.sampai(), b.sampai());
        }
        return one.equals(other);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
