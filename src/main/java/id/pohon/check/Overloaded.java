package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P141: a unit has more than twenty sasaran, or more than twenty sasaran support one. Reason: a plan keeps to what
 * matters most; a list of all the work of a year hides it. The number is a choice of Pohon. Basis: principle
 * Materialitas of PermenPANRB 89/2021 (A16).
 */
final class Overloaded extends CodedRule {

    Overloaded() {
        super("P141", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.unit()) {
                check(subject, pohon, unit, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Unit unit, Findings findings) {
        if (unit.sasaran().size() > MOST) {
            Message message = Message.of("P141", unit.sasaran().size());
            findings.add(unit.at().key("sasaran"), message, Message.of("P141.hint"));
        }
        for (Sasaran sasaran : unit.sasaran()) {
            int below = pohon.didukung(sasaran).size();
            if (below > MOST) {
                Message message = Message.of("P141.anak", below);
                findings.add(sasaran.at().value("uraian"), message, Message.of("P141.anak.hint"));
            }
        }
    }

    private static final int MOST = 20;
}
