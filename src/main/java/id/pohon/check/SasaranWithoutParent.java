package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Position;
import id.pohon.report.Severity;

/**
 * P129: a sasaran below the top supports no sasaran and no arah. Reason: the pohon kinerja is its links; a result
 * that supports nothing is done for nobody. Where no unit links at all, P136 says so once. Basis: PermenPANRB
 * 88/2021 criterion 1.b-8, principle Logis (A1).
 */
final class SasaranWithoutParent extends CodedRule {

    SasaranWithoutParent() {
        super("P129", Severity.PERINGATAN);
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
        if (pohon.atasan(unit).isEmpty()
                || UnitLinksOnly.isCase(pohon)
                || subject.isBroken(unit.at().start())) {
            return;
        }
        for (Sasaran sasaran : unit.sasaran()) {
            boolean written = !sasaran.mendukung().isEmpty()
                    || sasaran.indikator().stream()
                            .anyMatch(each -> !each.mendukung().isEmpty());
            if (!written) {
                Position at = sasaran.at().value("uraian");
                findings.lacks(pohon, unit, unit.sasaran().size(), at, sasaran.uraian());
            }
        }
    }
}
