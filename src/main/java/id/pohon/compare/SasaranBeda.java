package id.pohon.compare;

import id.pohon.model.Sasaran;

/**
 * A sasaran that was added, removed, reworded or moved.
 *
 * @param uraian its wording in both years
 * @param pindah another unit promises it now; a unit that was only renamed is the same one
 */
public record SasaranBeda(Padanan<Sasaran> sasaran, Beda uraian, boolean pindah) {

    boolean berubah() {
        return !sasaran.lengkap() || uraian.berubah() || pindah;
    }
}
