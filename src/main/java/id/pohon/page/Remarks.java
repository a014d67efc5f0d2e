package id.pohon.page;

import id.pohon.model.Keterangan;

/** What is said about a text: a slip kept from the source, a note, or that it is not confirmed yet. */
public record Remarks(String sic, String catatan, boolean ocr) {

    static Remarks of(Keterangan keterangan) {
        return new Remarks(keterangan.sic(), keterangan.catatan(), keterangan.ocr());
    }

    public boolean hasSic() {
        return !sic.isEmpty();
    }

    public boolean hasCatatan() {
        return !catatan.isEmpty();
    }

    public boolean any() {
        return hasSic() || hasCatatan() || ocr;
    }
}
