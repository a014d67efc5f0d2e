package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * P406: the target is the same for three years or more. Reason: a plan for a period leads somewhere. Targets of 0
 * and 100 and those with {@code polaritas: tetap} are left in peace. Basis: PermenPANRB 88/2021 criterion 1.b-7,
 * Menantang (D6).
 */
final class FlatTarget extends CodedRule {

    FlatTarget() {
        super("P406", Severity.SARAN);
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
        boolean end = target.isEmpty()
                || target.get().signum() == 0
                || target.get().compareTo(BigDecimal.valueOf(100)) == 0
                || indikator.polaritas() == Indikator.Polaritas.TETAP;
        if (end || !subject.isNewest(pohon)) {
            return;
        }
        int years = 1;
        Optional<Pohon> at = Optional.of(pohon);
        Optional<Indikator> before = subject.before(pohon, indikator);
        while (before.isPresent()
                && Amounts.of(before.get().target().tahun())
                        .filter(same -> same.compareTo(target.get()) == 0)
                        .isPresent()) {
            years++;
            at = at.flatMap(subject::before);
            Indikator earlier = before.get();
            before = at.flatMap(there -> subject.before(there, earlier));
        }
        boolean last = subject.pohon(
                        pohon.cascade().instansi().kode(), pohon.cascade().tahun() + 1)
                .isEmpty();
        if (years >= FEWEST && last) {
            Message message = Message.of("P406", indikator.target().tahun().tertulis(), years);
            findings.add(indikator.at().value("target"), message, Message.of("P406.hint"));
        }
    }

    private static final int FEWEST = 3;
}
