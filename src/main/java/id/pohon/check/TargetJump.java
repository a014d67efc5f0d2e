package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * P407: the target is more than three times, or less than a third of, the baseline or the realisasi of the year
 * before, and no {@code catatan} explains it. Reason: a slip of a digit looks like this. The factor is a choice of
 * Pohon. Basis: PermenPANRB 88/2021 criterion 1.b-7, Realistis (D7).
 */
final class TargetJump extends CodedRule {

    TargetJump() {
        super("P407", Severity.SARAN);
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
        Optional<BigDecimal> target = Amounts.of(indikator.target().tahun());
        Optional<BigDecimal> start = indikator
                .baseline()
                .flatMap(known -> Amounts.of(known.nilai()))
                .or(() -> subject.before(pohon, indikator)
                        .flatMap(before -> Amounts.of(before.realisasi().tahun())));
        boolean told = !indikator.keterangan().catatan().isEmpty();
        if (told
                || target.isEmpty()
                || start.isEmpty()
                || target.get().signum() <= 0
                || start.get().signum() <= 0) {
            return;
        }
        BigDecimal three = BigDecimal.valueOf(3);
        boolean jump = target.get().compareTo(start.get().multiply(three)) > 0
                || target.get().multiply(three).compareTo(start.get()) < 0;
        if (jump) {
            Message message = Message.of(
                    "P407",
                    indikator.target().tahun().tertulis(),
                    start.get().toPlainString().replace('.', ','));
            findings.add(indikator.at().value("target"), message, Message.of("P407.hint"));
        }
    }
}
