package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.report.Severity;

/**
 * P309: an indikator has no {@code sumber_data}. Reason: a figure that cannot be traced cannot be trusted. Basis:
 * the form of PermenPAN 20/2008, PermenPANRB 88/2021 criterion 2.a (C9).
 */
final class WithoutSumberData extends IndikatorLacks {

    WithoutSumberData() {
        super("P309", Severity.PERINGATAN);
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.sumberData().isEmpty();
    }
}
