package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * P142: the only sasaran that supports another says nothing new. Reason: "if this, then that" is no logic when
 * both are the same; one of the two levels can go, or the lower one should name its own part. Basis: principle
 * Logis of PermenPANRB 89/2021; the rule is ours (A17).
 */
final class EmptyStep extends CodedRule {

    EmptyStep() {
        super("P142", Severity.SARAN);
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
        List<Tautan> below = pohon.didukung(sasaran);
        if (below.size() != 1) {
            return;
        }
        Sasaran only = below.get(0).dari();
        Set<String> fresh = new HashSet<>(subject.topics().of(only.uraian()));
        boolean comparable = !fresh.isEmpty();
        fresh.removeAll(subject.topics().of(sasaran.uraian()));
        if (comparable && fresh.isEmpty() && !SameText.isSame(below.get(0))) {
            Related related = new Related(sasaran.at().value("uraian"), Message.of("P142.lihat"));
            findings.add(only.at().value("uraian"), Message.of("P142"), Message.of("P142.hint"), related);
        }
    }
}
