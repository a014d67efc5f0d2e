package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.List;
import java.util.Set;

/**
 * P204: a sasaran joins two results. Two are seen where a second word of result follows {@code dan}, or where two
 * qualities of {@code mutu.txt} are joined; names such as {@code sarana dan prasarana} are left in peace. Reason:
 * if one comes true and the other does not, nobody can say whether the sasaran was reached. Basis: Specific of
 * SMART, PermenPANRB 88/2021 criterion 1.b-6 (B4).
 */
final class TwoResults extends CodedRule {

    TwoResults() {
        super("P204", Severity.SARAN);
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
        List<String> words = Words.of(sasaran.uraian());
        Vocabulary vocabulary = subject.vocabulary();
        Set<String> qualities = vocabulary.words(Vocabulary.Name.MUTU);
        for (int i = 1; i < words.size() - 1; i++) {
            if (!JOINING.contains(words.get(i))) {
                continue;
            }
            String before = words.get(i - 1);
            String after = words.get(i + 1);
            boolean results = vocabulary.words(Vocabulary.Name.KATA_HASIL).contains(after)
                    || vocabulary.words(Vocabulary.Name.KATA_KELUARAN).contains(after);
            if (results || qualities.contains(before) && qualities.contains(after)) {
                Message message = Message.of("P204", before + " " + words.get(i) + " " + after);
                findings.add(sasaran.at().value("uraian"), message, Message.of("P204.hint"));
                return;
            }
        }
    }

    private static final Set<String> JOINING = Set.of("dan", "serta");
}
