package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.List;
import java.util.Set;

/**
 * P306: an indikator joins two measures: {@code Jumlah … atau Jumlah …}. Reason: it has two values, and only one
 * is reported. Basis: Specific of SMART, PermenPANRB 88/2021 criterion 1.b-6 (C6).
 */
final class TwoMeasures extends CodedRule {

    TwoMeasures() {
        super("P306", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Sasaran sasaran : pohon.sasaran()) {
                for (Indikator indikator : sasaran.indikator()) {
                    check(subject, pohon, indikator, findings);
                }
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Indikator indikator, Findings findings) {
        List<String> words = Words.of(indikator.uraian());
        for (int i = 1; i < words.size() - 1; i++) {
            if (JOINING.contains(words.get(i)) && MEASURES.contains(words.get(i + 1))) {
                Message message = Message.of("P306", words.get(i) + " " + words.get(i + 1));
                findings.add(indikator.at().value("uraian"), message, Message.of("P306.hint"));
                return;
            }
        }
    }

    private static final Set<String> JOINING = Set.of("atau", "dan", "serta");
    private static final Set<String> MEASURES = Set.of("jumlah", "persentase", "presentase", "rasio", "indeks", "rata");
}
