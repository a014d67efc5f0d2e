package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;

/**
 * P135: a sasaran says that it supports another indirectly (<em>tidak_langsung</em>) and has the same text.
 * Reason: an indirect cascade names another, narrower result. Basis: PermenPANRB 6/2022 (A9).
 */
final class IdenticalTidakLangsung extends CodedRule {

    IdenticalTidakLangsung() {
        super("P135", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Tautan link : pohon.tautan()) {
                if (link.dukungan().cara().equals("tidak_langsung") && SameText.isSame(link)) {
                    Related related = new Related(SameText.end(link), Message.of("P135.lihat"));
                    findings.add(
                            link.dukungan().at().value("cara"), Message.of("P135"), Message.of("P135.hint"), related);
                }
            }
        }
    }
}
