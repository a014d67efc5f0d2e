package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * P110: two files give one unit its kode. Reason: they would have one address, and one would hide the other. Basis: consistency
 * (A19).
 */
final class DuplicateUnit implements Rule {

    @Override
    public String code() {
        return "P110";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Map<String, Unit> seen = new HashMap<>();
            for (Unit unit : pohon.cascade().unit()) {
                Unit first = seen.putIfAbsent(unit.kode(), unit);
                if (first != null) {
                    Related related = new Related(start(first), Message.of("kode.lihat"));
                    findings.add(start(unit), Message.of("P110", unit.kode()), Message.of("P110.hint"), related);
                }
            }
        }
    }

    private static Position start(Unit unit) {
        return Position.startOf(unit.at().start().file());
    }
}
