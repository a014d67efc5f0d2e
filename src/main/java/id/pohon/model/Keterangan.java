package id.pohon.model;

import id.pohon.report.Place;
import java.util.List;

/**
 * What unit, sasaran and indikator may all carry about themselves.
 *
 * @param bahasaSederhana the same in plain words for citizens
 * @param sebelumnya old kode, so that old addresses still lead here
 * @param catatan a note for readers
 * @param sic a slip of the source that is kept, explained
 * @param ocr the text was read by machine and is not yet confirmed
 * @param abaikan findings waived in place
 */
public record Keterangan(
        String bahasaSederhana,
        List<String> sebelumnya,
        String catatan,
        String sic,
        boolean ocr,
        List<Abaikan> abaikan) {

    public static final Keterangan KOSONG = new Keterangan("", List.of(), "", "", false, List.of());

    /** A rule that does not apply here, and why. */
    public record Abaikan(Place at, String aturan, String alasan) {}

    public Keterangan {
        sebelumnya = List.copyOf(sebelumnya);
        abaikan = List.copyOf(abaikan);
    }
}
