package id.pohon.compare;

import java.util.Optional;

/**
 * One element as it was and as it is; one of the two is absent if it was removed or added.
 *
 * @param dasar how the two were found to be the same
 */
public record Padanan<T>(Optional<T> lama, Optional<T> baru, Dasar dasar) {

    /** Why two elements of different years are taken for the same. */
    public enum Dasar {
        /** Same kode. */
        KODE,
        /** The newer one names the older in {@code sebelumnya}. */
        SEBELUMNYA,
        /** Their wording is alike, and at least one has no kode of its own: only a proposal. */
        USULAN,
        /** There is no other one. */
        TANPA
    }

    static <T> Padanan<T> of(T lama, T baru, Dasar dasar) {
        return new Padanan<>(Optional.of(lama), Optional.of(baru), dasar);
    }

    static <T> Padanan<T> dihapus(T lama) {
        return new Padanan<>(Optional.of(lama), Optional.empty(), Dasar.TANPA);
    }

    static <T> Padanan<T> ditambah(T baru) {
        return new Padanan<>(Optional.empty(), Optional.of(baru), Dasar.TANPA);
    }

    /** Is it in both years? */
    public boolean lengkap() {
        return lama.isPresent() && baru.isPresent();
    }

    public boolean isUsulan() {
        return dasar == Dasar.USULAN;
    }
}
