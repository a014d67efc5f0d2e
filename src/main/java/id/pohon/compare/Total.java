package id.pohon.compare;

/**
 * How much changed. {@link Iku} serves criterion 1.b-5 of PermenPANRB 88/2021: IKU are stable within a period
 * (domain.md 4.2, 4.5).
 *
 * @param satuan how many indikator that are in both years changed it; likewise {@code target}, {@code realisasi}
 */
public record Total(
        Hitungan unit,
        Hitungan sasaran,
        Hitungan indikator,
        Hitungan tautan,
        int satuan,
        int target,
        int realisasi,
        Iku iku) {

    /**
     * Counts of one kind of element.
     *
     * @param lama how many there were
     * @param baru how many there are
     * @param diubah how many of those in both years have another wording; for links, another status
     * @param usulan how many pairs are only proposed
     */
    public record Hitungan(int lama, int baru, int ditambah, int dihapus, int diubah, int pindah, int usulan) {

        public boolean berubah() {
            return ditambah + dihapus + diubah + pindah > 0;
        }
    }

    /**
     * Changes of Indikator Kinerja Utama.
     *
     * @param periode whether both years lie in one plan period, where stability is asked for
     */
    public record Iku(int lama, int baru, int ditambah, int dihapus, int diubah, Periode periode) {

        public int perubahan() {
            return ditambah + dihapus + diubah;
        }
    }

    /** Do two years lie in one medium-term plan period? */
    public enum Periode {
        SAMA,
        BERBEDA,
        /** A cascade does not say its period. */
        TIDAK_DIKETAHUI
    }
}
