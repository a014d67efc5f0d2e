package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Position;
import id.pohon.report.Severity;

/**
 * P505: a sasaran of the top unit has no {@code bahasa_sederhana}. Reason: public information is to be easy to
 * understand. Basis: UU 14/2008 Pasal 9 (E5).
 */
final class WithoutPlainWords extends CodedRule {

    WithoutPlainWords() {
        super("P505", Severity.SARAN);
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
        if (pohon.atasan(unit).isPresent() || pohon.cascade().status() != Cascade.Status.DITETAPKAN) {
            return;
        }
        for (Sasaran sasaran : unit.sasaran()) {
            if (sasaran.keterangan().bahasaSederhana().isEmpty()) {
                Position at = sasaran.at().value("uraian");
                findings.lacks(pohon, unit, unit.sasaran().size(), at, sasaran.uraian());
            }
        }
    }
}
