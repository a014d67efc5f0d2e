package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * P121: two sasaran of a unit have the same text. Reason: one of them is a slip, or they are one. Basis: consistency (A19).
 */
final class RepeatedSasaran implements Rule {

    @Override
    public String code() {
        return "P121";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.cascade().unit()) {
                Map<String, Sasaran> seen = new HashMap<>();
                for (Sasaran sasaran : unit.sasaran()) {
                    String text = sasaran.uraian().toLowerCase(Locale.ROOT);
                    Sasaran first = text.isEmpty() ? null : seen.putIfAbsent(text, sasaran);
                    if (first != null) {
                        Related related = new Related(first.at().value("uraian"), Message.of("P121.lihat"));
                        findings.add(
                                sasaran.at().value("uraian"), Message.of("P121"), Message.of("P121.hint"), related);
                    }
                }
            }
        }
    }
}
