package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.Set;

/**
 * P305: an indikator only says its sasaran again, with {@code Jumlah} before it. Reason: that the thing is there
 * shows that work was done, not that it was good. Basis: Relevan of SMART, PermenPANRB 88/2021 criterion 1.b-6
 * (C5).
 */
final class RepeatsSasaran extends CodedRule {

    RepeatsSasaran() {
        super("P305", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.unit()) {
                int all = unit.indikator().size();
                for (Sasaran sasaran : unit.sasaran()) {
                    for (Indikator indikator : sasaran.indikator()) {
                        if (repeats(subject.topics(), sasaran, indikator)) {
                            Position at = indikator.at().value("uraian");
                            findings.lacks(pohon, unit, all, at, indikator.uraian());
                        }
                    }
                }
            }
        }
    }

    private static boolean repeats(Topics topics, Sasaran sasaran, Indikator indikator) {
        Set<String> words = topics.of(indikator.uraian());
        String start = Words.of(indikator.uraian()).stream().findFirst().orElse("");
        return start.equals("jumlah")
                && !words.isEmpty()
                && topics.of(sasaran.uraian()).containsAll(words);
    }
}
