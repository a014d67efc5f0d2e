package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * P311: an indikator looks as if less were better, and {@code polaritas} is not written. Seen where the target
 * lies below the baseline, or where it counts what nobody wants more of. Reason: the formula of capaian turns with
 * the direction; the default, higher is better, would praise the worse. The words are in {@code arah-turun.txt}.
 * Basis: choice of the formula of capaian (C11).
 */
final class WithoutPolaritas extends CodedRule {

    WithoutPolaritas() {
        super("P311", Severity.PERINGATAN);
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
        if (indikator.at().has("polaritas")) {
            return;
        }
        Optional<String> bad = bad(subject, indikator);
        Optional<BigDecimal> target = Amounts.of(indikator.target().tahun());
        Optional<BigDecimal> baseline = indikator.baseline().flatMap(known -> Amounts.of(known.nilai()));
        boolean falls =
                target.isPresent() && baseline.isPresent() && target.get().compareTo(baseline.get()) < 0;
        if (bad.isPresent() || falls) {
            Message message = falls
                    ? Message.of(
                            "P311.turun",
                            indikator.target().tahun().tertulis(),
                            baseline.get().toPlainString())
                    : Message.of("P311", bad.get());
            Position at =
                    falls ? indikator.at().value("target") : indikator.at().value("uraian");
            findings.add(at, message, Message.of("P311.hint"));
        }
    }

    /** What is counted and unwanted, unless a word such as {@code ditindaklanjuti} turns the meaning. */
    private static Optional<String> bad(Subject subject, Indikator indikator) {
        String words = " " + SameText.plain(indikator.uraian()) + " ";
        Optional<String> bad = Optional.empty();
        for (String entry : subject.vocabulary().words(Vocabulary.Name.ARAH_TURUN)) {
            boolean turns = entry.startsWith("!");
            if (words.contains(" " + (turns ? entry.substring(1) : entry) + " ")) {
                if (turns) {
                    return Optional.empty();
                }
                bad = bad.isPresent() ? bad : Optional.of(entry);
            }
        }
        return bad;
    }
}
