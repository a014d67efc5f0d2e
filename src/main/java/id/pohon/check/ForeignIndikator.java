package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.Collections;
import java.util.Set;

/**
 * P316: an indikator shares no key word with its sasaran, words of one root and abbreviations taken together.
 * Reason: it may measure something else. A saran, because a good measure sometimes has other words. Basis: Relevan
 * of SMART, PermenPANRB 88/2021 criterion 1.b-6 (C16).
 */
final class ForeignIndikator extends CodedRule {

    ForeignIndikator() {
        super("P316", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Sasaran sasaran : pohon.sasaran()) {
                check(subject, pohon, sasaran, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Sasaran sasaran, Findings findings) {
        Topics topics = subject.topics();
        Set<String> of = topics.of(sasaran.uraian());
        for (Indikator indikator : sasaran.indikator()) {
            Set<String> words = topics.of(indikator.uraian());
            if (!of.isEmpty() && !words.isEmpty() && Collections.disjoint(of, words)) {
                Related related = new Related(sasaran.at().value("uraian"), Message.of("P316.lihat"));
                findings.add(indikator.at().value("uraian"), Message.of("P316"), Message.of("P316.hint"), related);
            }
        }
    }
}
