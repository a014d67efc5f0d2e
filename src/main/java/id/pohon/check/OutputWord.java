package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.List;

/**
 * P202: a sasaran that should be an outcome starts with a word of output, such as {@code Terlaksananya}. Outcomes
 * are those that say so with {@code jenis}, and those of the top unit that say nothing. Reason: that the work is
 * done does not say what became better. The words are in {@code kata-keluaran.txt}. Basis: PermenPANRB 88/2021
 * criterion 1.b-4 (B2).
 */
final class OutputWord extends CodedRule {

    OutputWord() {
        super("P202", Severity.SARAN);
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
        boolean outcome = sasaran.jenis().isEmpty()
                ? pohon.atasan(pohon.pemilik(sasaran)).isEmpty() && pohon.unit().size() > 1
                : !sasaran.jenis().equals("output");
        List<String> words = Words.of(sasaran.uraian());
        if (outcome
                && subject.vocabulary()
                        .start(Vocabulary.Name.KATA_KELUARAN, words)
                        .isPresent()) {
            Message message = Message.of("P202", words.get(0));
            findings.add(sasaran.at().value("uraian"), message, Message.of("P202.hint"));
        }
    }
}
