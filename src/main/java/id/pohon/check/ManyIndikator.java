package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P313: a sasaran has more than five indikator, or a unit more than ten indikator kinerja utama. Reason: few
 * measures are looked at, many are only filed. The numbers are a choice of Pohon. Basis: principle Materialitas of
 * PermenPANRB 89/2021 (C13).
 */
final class ManyIndikator extends CodedRule {

    ManyIndikator() {
        super("P313", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.unit()) {
                check(subject, pohon, unit, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Unit unit, Findings findings) {
        for (Sasaran sasaran : unit.sasaran()) {
            int count = sasaran.indikator().size();
            if (count > MOST) {
                findings.add(sasaran.at().value("uraian"), Message.of("P313", count), Message.of("P313.hint"));
            }
        }
        long iku = unit.indikator().stream().filter(Indikator::iku).count();
        if (iku > MOST_IKU) {
            findings.add(unit.at().value("jabatan"), Message.of("P313.iku", iku), Message.of("P313.iku.hint"));
        }
    }

    private static final int MOST = 5;
    private static final int MOST_IKU = 10;
}
