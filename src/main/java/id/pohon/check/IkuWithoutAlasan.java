package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.report.Severity;

/**
 * P312: an indikator kinerja utama has no {@code alasan}. Reason: the form of an IKU asks why this measure was
 * chosen. Basis: the form of PermenPAN 20/2008 (C12).
 */
final class IkuWithoutAlasan extends IndikatorLacks {

    IkuWithoutAlasan() {
        super("P312", Severity.SARAN);
    }

    @Override
    boolean isDue(Subject subject, Pohon pohon, Indikator indikator) {
        return indikator.iku();
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.alasan().isEmpty();
    }
}
