package id.pohon.check;

import id.pohon.capaian.Capaian;
import id.pohon.capaian.Perhitungan;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.math.BigDecimal;

/**
 * P410: a capaian above 150 or below 50 percent that nothing explains. Reason: so far from the target either the target
 * or the year was unusual, and readers want to know which. Basis: PermenPANRB 88/2021 criterion 3.b (D10).
 */
final class FarFromTarget extends CodedRule {

    private static final BigDecimal HIGH = BigDecimal.valueOf(150);
    private static final BigDecimal LOW = BigDecimal.valueOf(50);

    FarFromTarget() {
        super("P410", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Perhitungan perhitungan = Perhitungan.of(pohon.cascade().capaian());
            for (Sasaran sasaran : pohon.sasaran()) {
                for (Indikator indikator : sasaran.indikator()) {
                    check(perhitungan, indikator, findings);
                }
            }
        }
    }

    private static void check(Perhitungan perhitungan, Indikator indikator, Findings findings) {
        boolean explained = !indikator.keterangan().catatan().isEmpty();
        if (explained || indikator.realisasi().isKosong()) {
            return;
        }
        if (perhitungan.tahun(indikator) instanceof Capaian.Persen persen
                && (persen.nilai().compareTo(HIGH) > 0 || persen.nilai().compareTo(LOW) < 0)) {
            Message message =
                    Message.of("P410", persen.nilai().stripTrailingZeros().toPlainString());
            findings.add(indikator.at().value("realisasi"), message, Message.of("P410.hint"));
        }
    }
}
