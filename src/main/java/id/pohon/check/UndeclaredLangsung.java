package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;

/**
 * P133: a sasaran has the same text as the one it supports, and does not say that it is handed down
 * (<em>langsung</em>). Reason: the same words twice are either a direct cascade or a copy that adds nothing.
 * Basis: PermenPANRB 6/2022 (A7).
 */
final class UndeclaredLangsung extends CodedRule {

    UndeclaredLangsung() {
        super("P133", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Tautan link : pohon.tautan()) {
                if (link.dukungan().cara().isEmpty() && SameText.isSame(link)) {
                    Related related = new Related(SameText.end(link), Message.of("P133.lihat"));
                    findings.add(
                            link.dari().at().value("uraian"), Message.of("P133"), Message.of("P133.hint"), related);
                }
            }
        }
    }
}
