package id.pohon.compare;

import id.pohon.model.Indikator;

/**
 * An indikator that was added, removed, reworded, moved, or measured otherwise.
 *
 * @param uraian its wording in both years
 * @param pindah it measures another sasaran now
 * @param satuan the unit of measure changed
 * @param target the target changed, or is there in one year only
 * @param realisasi both years have one, and they differ
 * @param iku it became or ceased to be an Indikator Kinerja Utama
 */
public record IndikatorBeda(
        Padanan<Indikator> indikator,
        Beda uraian,
        boolean pindah,
        boolean satuan,
        boolean target,
        boolean realisasi,
        boolean iku) {

    boolean berubah() {
        return !indikator.lengkap() || uraian.berubah() || pindah || satuan || target || realisasi || iku;
    }

    static IndikatorBeda of(Padanan<Indikator> pair, Beda uraian, boolean pindah) {
        if (!pair.lengkap()) {
            return new IndikatorBeda(pair, uraian, false, false, false, false, false);
        }
        Indikator before = pair.lama().orElseThrow();
        Indikator after = pair.baru().orElseThrow();
        boolean bothReal = !before.realisasi().isKosong() && !after.realisasi().isKosong();
        return new IndikatorBeda(
                pair,
                uraian,
                pindah,
                !before.satuan().equals(after.satuan()),
                !Sama.berkala(before.target(), after.target()),
                bothReal && !Sama.berkala(before.realisasi(), after.realisasi()),
                before.iku() != after.iku());
    }
}
