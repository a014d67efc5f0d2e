package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Position;
import id.pohon.report.Severity;

/**
 * P139: a sasaran of the top unit serves no arah and no sasaran of another office. Reason: the plan of an office
 * follows the RPJMD and its Renstra. Basis: PermenPANRB 88/2021 criterion 1.b-8 (A14).
 */
final class TopWithoutArah extends CodedRule {

    TopWithoutArah() {
        super("P139", Severity.PERINGATAN);
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
        if (pohon.atasan(unit).isPresent() || subject.isBroken(unit.at().start())) {
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
