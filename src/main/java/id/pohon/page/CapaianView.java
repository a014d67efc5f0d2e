package id.pohon.page;

import id.pohon.capaian.Capaian;
import id.pohon.wording.Wording;
import java.math.BigDecimal;

/**
 * A capaian as a cell of a table.
 *
 * @param text {@code 83,33%}, "tercapai", or why there is none
 * @param kelas its class on the scale of the cascade, or {@code ""}
 * @param note that a cap was applied, or {@code ""}
 * @param percent 0 to 100 for a bar beside the number; -1 for what is no percentage
 */
public record CapaianView(String text, String kelas, String note, int percent) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public boolean hasKelas() {
        return !kelas.isEmpty();
    }

    public boolean hasNote() {
        return !note.isEmpty();
    }

    public boolean hasBar() {
        return percent >= 0;
    }

    static CapaianView of(Capaian capaian, Wording wording) {
        if (capaian instanceof Capaian.Persen persen) {
            int bar = persen.nilai().max(BigDecimal.ZERO).min(FULL).intValue();
            String note = persen.dibatasi() ? wording.say("capaian.batas") : "";
            return new CapaianView(wording.number(persen.nilai()) + "%", persen.kelas(), note, bar);
        }
        if (capaian instanceof Capaian.TidakDapatDihitung no) {
            return new CapaianView(wording.say(no.sebab().key()), "", "", -1);
        }
        String key = capaian instanceof Capaian.Tercapai ? "capaian.tercapai" : "capaian.belum-tercapai";
        return new CapaianView(wording.say(key), "", "", -1);
    }

    /** In one line: {@code 90% (Tinggi)}. */
    String line(Wording wording) {
        String line = hasKelas() ? wording.say("capaian.kelas", text, kelas) : text;
        return hasNote() ? line + ", " + note : line;
    }
}
