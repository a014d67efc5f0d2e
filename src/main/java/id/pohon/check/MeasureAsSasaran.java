package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.List;

/**
 * P203: a sasaran starts like an indikator, with {@code Jumlah} or {@code Persentase}. Reason: the condition is
 * missing that the measure shall show. A peringatan, not a galat, because an official text must still be
 * publishable. The words are in {@code kata-ukuran.txt}. Basis: PermenPANRB 88/2021 criterion 1.b-4 (B3).
 */
final class MeasureAsSasaran extends CodedRule {

    MeasureAsSasaran() {
        super("P203", Severity.PERINGATAN);
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
        if (subject.vocabulary().start(Vocabulary.Name.KATA_UKURAN, words).isPresent()) {
            Message message = Message.of("P203", words.get(0));
            findings.add(sasaran.at().value("uraian"), message, Message.of("P203.hint"));
        }
    }
}
