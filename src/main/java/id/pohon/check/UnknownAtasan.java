package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P101: {@code atasan} names no unit of the cascade. Reason: the unit would float to the top, where the document does not put
 * it. Basis: PermenPANRB 88/2021 criterion 1.b-8 (A2).
 */
final class UnknownAtasan implements Rule {

    @Override
    public String code() {
        return "P101";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Hints hints = new Hints(Message.of("P101.hint"), atasan -> hint(pohon, atasan));
            for (Unit unit : pohon.cascade().unit()) {
                String atasan = unit.atasan();
                if (!atasan.isEmpty() && pohon.unit(atasan).isEmpty()) {
                    findings.add(unit.at().value("atasan"), Message.of("P101", atasan), hints.of(atasan));
                }
            }
        }
    }

    private static Message hint(Pohon pohon, String atasan) {
        return Meant.unit(pohon, atasan)
                .map(right -> Message.of("P101.maksud", right))
                .orElseGet(() -> Message.of("P101.hint"));
    }
}
