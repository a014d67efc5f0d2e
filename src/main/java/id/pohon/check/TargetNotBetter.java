package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * P405: the target is no better than what was reached before: the realisasi of the year before, or else the
 * baseline. Reason: a target that is reached already is no challenge. One at its best end, such as 100 percent, is
 * not reported. Basis: PermenPANRB 88/2021 criterion 1.b-7 (D5).
 */
final class TargetNotBetter extends CodedRule {

    TargetNotBetter() {
        super("P405", Severity.PERINGATAN);
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
        Optional<BigDecimal> reached = subject.before(pohon, indikator)
                .flatMap(before -> Amounts.of(before.realisasi().tahun()))
                .or(() -> indikator.baseline().flatMap(known -> Amounts.of(known.nilai())));
        if (target.isEmpty() || reached.isEmpty()) {
            return;
        }
        int more = target.get().compareTo(reached.get());
        boolean better = switch (indikator.polaritas()) {
            case NAIK -> more > 0 || more == 0 && target.get().compareTo(BigDecimal.valueOf(100)) == 0;
            case TURUN -> more < 0 || target.get().signum() == 0;
            case TETAP, RENTANG -> true;
        };
        boolean meansFall = !indikator.at().has("polaritas") && more < 0;
        if (!better && !meansFall) {
            Message message = Message.of(
                    "P405",
                    indikator.target().tahun().tertulis(),
                    reached.get().toPlainString().replace('.', ','));
            findings.add(indikator.at().value("target"), message, Message.of("P405.hint"));
        }
    }
}
