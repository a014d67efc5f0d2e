package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.report.Severity;

/**
 * P302: an indikator has no satuan. Reason: a number without a unit of measure measures nothing. Basis: Measurable
 * of SMART, PermenPANRB 88/2021 criterion 1.b-6 (C2).
 */
final class WithoutSatuan extends IndikatorLacks {

    WithoutSatuan() {
        super("P302", Severity.PERINGATAN);
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.satuan().isEmpty();
    }
}
