package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.List;

/**
 * P304: a sasaran that is an outcome is measured by a count of work only: {@code Jumlah kegiatan}, {@code Jumlah
 * laporan}. Outcomes are those that say so with {@code jenis}, and those that start with a word of {@code
 * kata-hasil.txt}. Reason: one can hold every meeting and change nothing. The words of work are in {@code
 * kegiatan.txt}. Basis: result orientation, PermenPANRB 88/2021 criterion 1.b-6 (C4).
 */
final class CountAtOutcome extends CodedRule {

    CountAtOutcome() {
        super("P304", Severity.PERINGATAN);
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
                ? subject.vocabulary()
                        .start(Vocabulary.Name.KATA_HASIL, Words.of(sasaran.uraian()))
                        .isPresent()
                : !sasaran.jenis().equals("output");
        boolean counts =
                !sasaran.indikator().isEmpty() && sasaran.indikator().stream().allMatch(each -> isCount(subject, each));
        if (outcome && counts) {
            Indikator first = sasaran.indikator().get(0);
            Related related = new Related(sasaran.at().value("uraian"), Message.of("P304.lihat"));
            findings.add(first.at().value("uraian"), Message.of("P304"), Message.of("P304.hint"), related);
        }
    }

    private static boolean isCount(Subject subject, Indikator indikator) {
        List<String> words = Words.of(indikator.uraian());
        return words.size() > 1
                && words.get(0).equals("jumlah")
                && subject.vocabulary().words(Vocabulary.Name.KEGIATAN).contains(words.get(1));
    }
}
