package id.pohon.check;

import id.pohon.model.Berkala;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * P411: the targets of the quarters do not make the target of the year in the way {@code sifat} says: the sum, the
 * last, or the mean. Reason: the action plan would end elsewhere than the promise. Basis: good practice for
 * renaksi (D11).
 */
final class QuarterSum extends CodedRule {

    QuarterSum() {
        super("P411", Severity.PERINGATAN);
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
        Berkala target = indikator.target();
        Optional<BigDecimal> year = Amounts.of(target.tahun());
        List<BigDecimal> quarters =
                target.tw().stream().flatMap(each -> Amounts.of(each).stream()).toList();
        Optional<BigDecimal> last = Amounts.of(target.tw().get(3));
        if (year.isEmpty()) {
            return;
        }
        Optional<BigDecimal> made = switch (indikator.sifat()) {
            case KUMULATIF -> quarters.size() == 4 ? Optional.of(sum(quarters)) : Optional.empty();
            case NILAI_AKHIR -> last;
            case RATA_RATA ->
                quarters.size() == 4
                        ? Optional.of(sum(quarters).divide(BigDecimal.valueOf(4), MathContext.DECIMAL64))
                        : Optional.empty();
        };
        boolean same = made.isEmpty() || made.get().subtract(year.get()).abs().compareTo(NEAR) < 0;
        if (!same) {
            String how = indikator.sifat().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Message message = Message.of(
                    "P411",
                    made.get().stripTrailingZeros().toPlainString().replace('.', ','),
                    target.tahun().tertulis(),
                    how);
            findings.add(indikator.at().value("target"), message, Message.of("P411.hint"));
        }
    }

    /** Quarters of a mean are rounded. */
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
