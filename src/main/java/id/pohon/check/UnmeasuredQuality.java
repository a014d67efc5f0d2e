package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * P206: a sasaran names a quality, such as {@code jangkauan}, that none of its indikator measures. Reason: the
 * promise is wider than what is measured. Which words may measure which quality is in {@code mutu.txt}. Basis:
 * Cukup of SMART-C, PermenPANRB 88/2021 criterion 1.b-6 (B6).
 */
final class UnmeasuredQuality extends CodedRule {

    UnmeasuredQuality() {
        super("P206", Severity.PERINGATAN);
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
        if (sasaran.indikator().isEmpty()) {
            return;
        }
        Map<String, String> measured = subject.vocabulary().pairs(Vocabulary.Name.MUTU);
        Set<String> measures = new HashSet<>();
        for (Indikator indikator : sasaran.indikator()) {
            measures.addAll(Words.of(indikator.uraian()));
            measures.addAll(Words.of(indikator.definisi()));
        }
        for (String word : new LinkedHashSet<>(Words.of(sasaran.uraian()))) {
            String by = measured.get(word);
            if (by != null && Stream.of(by.split(" ")).noneMatch(measures::contains)) {
                Message message = Message.of("P206", word);
                findings.add(sasaran.at().value("uraian"), message, Message.of("P206.hint", word));
            }
        }
    }
}
