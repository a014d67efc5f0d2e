package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P136: units stand under units, and no sasaran says what it supports. Reason: the organisation chart is no pohon
 * kinerja; who stands under whom does not say which result makes which. Basis: PermenPANRB 88/2021 criterion 1.b-8
 * (A11).
 */
final class UnitLinksOnly extends CodedRule {

    UnitLinksOnly() {
        super("P136", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        if (isCase(pohon)) {
            Unit first = pohon.unit().get(0);
            Message message = Message.of("P136", pohon.unit().size());
            findings.add(first.at().value("jabatan"), message, Message.of("P136.hint"));
        }
    }

    /** Units in a tree, sasaran in at least two of them, and not one link between sasaran. */
    static boolean isCase(Pohon pohon) {
        return pohon.terputus().isEmpty()
                && pohon.tautan().stream().noneMatch(link -> !(link.ke() instanceof Tautan.KeArah))
                && pohon.unit().stream()
                                .filter(unit -> !unit.sasaran().isEmpty())
                                .count()
                        > 1
                && pohon.unit().stream().anyMatch(unit -> pohon.atasan(unit).isPresent());
    }
}
