package id.pohon.compare;

import id.pohon.model.Unit;

/**
 * A unit that was added, removed, renamed or moved.
 *
 * @param jabatan its name in both years
 * @param pindah it stands under another atasan; an atasan that was only renamed is the same one
 */
public record UnitBeda(Padanan<Unit> unit, Beda jabatan, boolean pindah) {

    /** Does it go by another kode now, so that its address moved? */
    public boolean gantiKode() {
        return unit.lengkap()
                && !unit.lama()
                        .orElseThrow()
                        .kode()
                        .equals(unit.baru().orElseThrow().kode());
    }

    boolean berubah() {
        return !unit.lengkap() || jabatan.berubah() || pindah || gantiKode();
    }
}
