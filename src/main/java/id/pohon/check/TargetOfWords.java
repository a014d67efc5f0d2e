package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P403: a target is neither a number nor a range nor a grade of {@code predikat.txt}. Reason: nobody can compute
 * whether it was reached. Basis: Measurable of SMART, PermenPANRB 88/2021 criterion 1.b-6 (D3).
 */
final class TargetOfWords extends CodedRule {

    TargetOfWords() {
        super("P403", Severity.PERINGATAN);
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
        List<Nilai> all = new ArrayList<>(List.of(indikator.target().tahun()));
        all.addAll(indikator.target().tw());
        for (Nilai nilai : all) {
            boolean known = !(nilai instanceof Nilai.Teks)
                    || subject.vocabulary()
                            .words(Vocabulary.Name.PREDIKAT)
                            .contains(nilai.tertulis().toLowerCase(Locale.ROOT));
            if (!known) {
                Message message = Message.of("P403", nilai.tertulis());
                findings.add(indikator.at().value("target"), message, Message.of("P403.hint"));
                return;
            }
        }
    }
}
