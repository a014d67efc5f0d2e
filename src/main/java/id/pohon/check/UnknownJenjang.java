package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import java.util.List;

/**
 * P117: {@code jenjang} of a unit is neither a number nor a level that {@code cascade.yaml} names. Reason: the page would show a level
 * that its author did not write. Basis: PermenPANRB 89/2021 levels (A6).
 */
final class UnknownJenjang implements Rule {

    @Override
    public String code() {
        return "P117";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            if (subject.isBroken(pohon.cascade().at().start())) {
                continue;
            }
            List<String> known = pohon.cascade().jenjang();
            for (Unit unit : pohon.cascade().unit()) {
                String jenjang = unit.jenjang();
                if (!jenjang.isEmpty() && !known.contains(jenjang) && !isLevel(jenjang)) {
                    findings.add(unit.at().value("jenjang"), Message.of("P117", jenjang), hint(jenjang, known));
                }
            }
        }
    }

    private static boolean isLevel(String jenjang) {
        boolean digits = jenjang.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && jenjang.length() <= 2 && !jenjang.startsWith("0");
    }

    private static Message hint(String jenjang, List<String> known) {
        if (known.isEmpty()) {
            return Message.of("P117.hint");
        }
        return Nearest.of(jenjang, known)
                .map(right -> Message.of("P117.maksud", right))
                .orElseGet(() -> Message.of("P117.daftar", String.join(", ", known)));
    }
}
