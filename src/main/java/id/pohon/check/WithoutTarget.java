package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.report.Severity;

/**
 * P401: an indikator has no target for the year. Reason: without a target nothing is promised. Basis: PermenPANRB
 * 88/2021 criterion 1.b-7, Time-bound of SMART (D1).
 */
final class WithoutTarget extends IndikatorLacks {

    WithoutTarget() {
        super("P401", Severity.PERINGATAN);
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.target().isKosong();
    }
}
