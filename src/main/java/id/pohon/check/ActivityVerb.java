package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * P201: a sasaran starts with a word of work, such as {@code Melaksanakan} or {@code Pengadaan}. Reason: a sasaran
 * names the condition that shall be reached, not the work. The words are in {@code kata-kerja.txt}. Basis:
 * PermenPANRB 88/2021 criterion 1.b-4 (B1).
 */
final class ActivityVerb extends CodedRule {

    ActivityVerb() {
        super("P201", Severity.PERINGATAN);
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
        Optional<String> start = vocabulary.start(Vocabulary.Name.KATA_KERJA, words);
        if (start.isEmpty()) {
            return;
        }
        String better = vocabulary.pairs(Vocabulary.Name.KATA_KERJA).get(start.get());
        String written = sasaran.uraian()
                .substring(0, Math.min(start.get().length(), sasaran.uraian().length()));
        Message hint = better.isEmpty() ? Message.of("P201.hint") : Message.of("P201.bentuk", capital(better));
        findings.add(sasaran.at().value("uraian"), Message.of("P201", written), hint);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
