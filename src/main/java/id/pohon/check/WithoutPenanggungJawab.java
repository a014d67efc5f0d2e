package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.report.Severity;

/**
 * P310: an indikator names neither who answers for it nor who provides its data. Reason: what everyone collects,
 * nobody collects. Basis: the form of PermenPAN 20/2008 (C10).
 */
final class WithoutPenanggungJawab extends IndikatorLacks {

    WithoutPenanggungJawab() {
        super("P310", Severity.SARAN);
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.penanggungJawab().isEmpty() && indikator.penyediaData().isEmpty();
    }
}
