package id.pohon.edit;

import id.pohon.capaian.Perhitungan;
import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.source.Written;
import java.math.BigDecimal;

/**
 * Readies the indikator of a copied file for the next year: target, realisasi and bukti are emptied, and the last
 * realisasi becomes the baseline.
 */
final class YearOfIndikator {

    private final TextEdits text;
    private final KeyEdits keys;
    private final int tahun;
    private int target;
    private int realisasi;
    private int baseline;

    /** @param tahun of the values that are there */
    YearOfIndikator(TextEdits text, int tahun) {
        this.text = text;
        this.keys = new KeyEdits(text);
        this.tahun = tahun;
    }

    void apply(Written.Obj written, Indikator indikator, Perhitungan perhitungan) {
        Nilai last = perhitungan.realisasi(indikator);
        if (!last.isKosong()) {
            carry(written, value(last));
            baseline++;
        }
        target += keys.empty(written, "target") ? 1 : 0;
        realisasi += keys.empty(written, "realisasi") ? 1 : 0;
        keys.empty(written, "bukti");
    }

    Emptied emptied() {
        return new Emptied(target, realisasi, baseline);
    }

    private void carry(Written.Obj written, String value) {
        Written.Entry old = written.entry("baseline").orElse(null);
        String year = String.valueOf(tahun);
        String both = "{tahun: " + year + ", nilai: " + value + "}";
        if (old == null) {
            insert(written, "baseline: " + both);
        } else if (old.value() instanceof Written.Obj base
                && base.entry("tahun").isPresent()
                && base.entry("nilai").isPresent()) {
            keys.set(base, "tahun", year);
            keys.set(base, "nilai", value);
        } else {
            keys.set(old, both);
        }
    }

    /** Below realisasi, in the column of the keys. */
    private void insert(Written.Obj written, String line) {
        Written.Entry realisasi = written.entry("realisasi").orElseThrow();
        if (written.flow()) {
            text.insert(realisasi.start(), line + ", ");
            return;
        }
        int column = realisasi.start() - text.lineStart(realisasi.start());
        int stop = text.lineStop(realisasi.value().end());
        text.insert(stop, text.lineEnd() + " ".repeat(column) + line);
    }

    /** The realisasi as its author wrote it, or as it follows from the quarters; quoted, since a comma ends a value in braces. */
    private static String value(Nilai nilai) {
        String written = nilai.tertulis();
        if (written.isEmpty() && nilai instanceof Nilai.Angka angka) {
            BigDecimal plain = angka.nilai().stripTrailingZeros();
            // Three decimals could be read as thousands.
            plain = plain.setScale(plain.scale() == 3 ? 4 : Math.max(0, plain.scale()));
            written = plain.toPlainString() + (angka.persen() ? "%" : "");
        }
        boolean plain = written.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? written : '"' + written.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
