package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.report.Severity;

/**
 * P307: an indikator has no {@code definisi}. Reason: without it two people count two things. Basis: PermenPANRB
 * 88/2021 criterion 2.a (C7).
 */
final class WithoutDefinisi extends IndikatorLacks {

    WithoutDefinisi() {
        super("P307", Severity.PERINGATAN);
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.definisi().isEmpty();
    }
}
