package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Severity;
import java.util.List;

/**
 * A rule that asks each indikator for something that may not be filled in. In an official text it is often missing from
 * every indikator, so the findings of a unit are told together.
 */
abstract class IndikatorLacks extends CodedRule {

    IndikatorLacks(String code, Severity severity) {
        super(code, severity);
    }

    /** Is it to be expected of this indikator at all? */
    boolean isDue(Subject subject, Pohon pohon, Indikator indikator) {
        return true;
    }

    abstract boolean lacks(Indikator indikator);

    @Override
    public final void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.unit()) {
                if (!subject.isBroken(unit.at().start())) {
                    check(subject, pohon, unit, findings);
                }
            }
        }
    }

    private void check(Subject subject, Pohon pohon, Unit unit, Findings findings) {
        List<Indikator> due = unit.indikator().stream()
                .filter(indikator -> isDue(subject, pohon, indikator))
                .toList();
        for (Indikator indikator : due) {
            if (lacks(indikator)) {
                findings.lacks(pohon, unit, due.size(), indikator.at().value("uraian"), indikator.uraian());
            }
        }
    }
}
