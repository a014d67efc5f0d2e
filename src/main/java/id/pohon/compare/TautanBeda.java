package id.pohon.compare;

import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;

/** A link of the pohon that was added, removed, or changed between proposed and confirmed. */
public record TautanBeda(Jenis jenis, Tautan tautan) {

    /** What became of the link. */
    public enum Jenis {
        DITAMBAH,
        DIHAPUS,
        /** It was {@code usulan} in one year and is not in the other. */
        DIUBAH
    }

    /** The supporting sasaran. */
    public Sasaran dari() {
        return tautan.dari();
    }

    /** What it supports, as content writes it. */
    public String ke() {
        return tautan.dukungan().ke();
    }
}
