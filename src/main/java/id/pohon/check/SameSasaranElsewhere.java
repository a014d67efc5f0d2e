package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * P209: units on the lowest level have a sasaran of the same text. Reason: who answers for it? Where one supports
 * the other, P133 tells it. Basis: consistency; the rule is ours (B9).
 */
final class SameSasaranElsewhere extends CodedRule {

    SameSasaranElsewhere() {
        super("P209", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Map<String, Sasaran> seen = new HashMap<>();
        for (Unit unit : pohon.unit()) {
            if (!pohon.bawahan(unit).isEmpty()) {
                continue;
            }
            for (Sasaran sasaran : unit.sasaran()) {
                String text = SameText.plain(sasaran.uraian());
                Sasaran first = text.isEmpty() ? null : seen.putIfAbsent(text, sasaran);
                if (first != null && !first.unit().equals(sasaran.unit())) {
                    Related related = new Related(first.at().value("uraian"), Message.of("P209.lihat"));
                    findings.add(sasaran.at().value("uraian"), Message.of("P209"), Message.of("P209.hint"), related);
                }
            }
        }
    }
}
