package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * P318: the indikator of one sasaran are about three subjects or more that share no key word. Reason: either the
 * sasaran is too wide, or some of them belong to another. Basis: Specific of SMART, PermenPANRB 88/2021 criterion
 * 1.b-6; the number is a choice of Pohon (C18).
 */
final class UnrelatedIndikator extends CodedRule {

    UnrelatedIndikator() {
        super("P318", Severity.SARAN);
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
        if (sasaran.indikator().size() < FEWEST) {
            return;
        }
        List<Set<String>> subjects = new ArrayList<>();
        for (Indikator indikator : sasaran.indikator()) {
            Set<String> own = subject.topics().of(indikator.uraian());
            Set<String> words = new HashSet<>(own);
            if (words.isEmpty()) {
                continue;
            }
            for (Set<String> related : subjects) {
                if (!Collections.disjoint(related, own)) {
                    words.addAll(related);
                }
            }
            subjects.removeIf(words::containsAll);
            subjects.add(words);
        }
        if (subjects.size() >= FEWEST) {
            Message message = Message.of("P318", sasaran.indikator().size(), subjects.size());
            findings.add(sasaran.at().value("uraian"), message, Message.of("P318.hint"));
        }
    }

    private static final int FEWEST = 3;
}
