package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.report.Severity;

/**
 * P402: an indikator has no {@code baseline}. Reason: whether a target is a challenge shows only against where one
 * stands. Basis: the rule for good targets, PermenPANRB 88/2021 criterion 1.b-7 (D2).
 */
final class WithoutBaseline extends IndikatorLacks {

    WithoutBaseline() {
        super("P402", Severity.SARAN);
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.baseline().isEmpty();
    }
}
