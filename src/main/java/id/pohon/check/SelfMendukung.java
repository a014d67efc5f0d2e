package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P104: a sasaran supports itself. Reason: no result is its own cause; usually a kode was copied. Basis: PermenPANRB 89/2021,
 * principle Logis (A3).
 */
final class SelfMendukung implements Rule {

    @Override
    public String code() {
        return "P104";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Tautan link : pohon.tautan()) {
                if (Meant.target(link).equals(link.dari().id())) {
                    Message message = Message.of("P104", link.dari().id());
                    findings.add(link.dukungan().at().value("ke"), message, Message.of("P104.hint"));
                }
            }
        }
    }
}
