package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Position;
import id.pohon.report.Severity;

/**
 * P130: nothing supports a sasaran of a unit that has units below it. Reason: what nobody works for comes true by
 * chance. Where no unit links at all, P136 says so once. Basis: PermenPANRB 88/2021 criterion 1.b-8 (A4).
 */
final class UnsupportedSasaran extends CodedRule {

    UnsupportedSasaran() {
        super("P130", Severity.PERINGATAN);
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
        if (pohon.bawahan(unit).isEmpty() || UnitLinksOnly.isCase(pohon)) {
            return;
        }
        for (Sasaran sasaran : unit.sasaran()) {
            if (pohon.didukung(sasaran).isEmpty()
                    && subject.links().didukung(pohon, sasaran).isEmpty()) {
                Position at = sasaran.at().value("uraian");
                findings.lacks(pohon, unit, unit.sasaran().size(), at, sasaran.uraian());
            }
        }
    }
}
