package id.pohon.capaian;

import id.pohon.model.Cascade;
import id.pohon.model.Cascade.Capaian.Kelas;
import java.math.BigDecimal;
import java.util.List;

/**
 * Classes of capaian as half-open intervals: each starts at its bound, included, and ends where the next starts, so that
 * 90,5 is not in a hole between 76–90 and 91–100 (domain.md 5.5).
 *
 * @param kelas highest first
 * @param bawaan nobody chose this scale: regions use several, so readers are told that it is only a default
 */
public record Skala(List<Kelas> kelas, boolean bawaan) {

    /** In the style of Permendagri 86/2017, as listed in domain.md 5.5. */
    public static final Skala BAWAAN = new Skala(
            List.of(
                    kelas("Sangat Tinggi", 91),
                    kelas("Tinggi", 76),
                    kelas("Sedang", 66),
                    kelas("Rendah", 51),
                    kelas("Sangat Rendah", 0)),
            true);

    public Skala {
        kelas = List.copyOf(kelas);
    }

    /** The scale of a cascade, or the default one. */
    public static Skala of(Cascade.Capaian aturan) {
        return aturan.skala().isEmpty() ? BAWAAN : new Skala(aturan.skala(), false);
    }

    /** Name of the class of a percentage; {@code ""} if it lies below all. Below zero counts as zero. */
    public String kelas(BigDecimal persen) {
        BigDecimal nilai = persen.max(BigDecimal.ZERO);
        return kelas.stream()
                .filter(k -> k.mulai().compareTo(nilai) <= 0)
                .findFirst()
                .map(Kelas::nama)
                .orElse("");
    }

    private static Kelas kelas(String nama, int mulai) {
        return new Kelas(nama, BigDecimal.valueOf(mulai));
    }
}
