package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.report.Severity;

/**
 * P409: an indikator has a realisasi and no {@code bukti}. Reason: an evaluator asks where the figure comes from.
 * Basis: PermenPANRB 88/2021 criterion 2.b (D9).
 */
final class RealisasiWithoutBukti extends IndikatorLacks {

    RealisasiWithoutBukti() {
        super("P409", Severity.PERINGATAN);
    }

    @Override
    boolean isDue(Subject subject, Pohon pohon, Indikator indikator) {
        return !indikator.realisasi().isKosong();
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.bukti().isEmpty();
    }
}
