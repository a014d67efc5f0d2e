package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * P408: the target leads away from the medium-term target, or falls short of it in the last year of the period.
 * Reason: the yearly steps must add up to the promise of the Renstra. Basis: PermenPANRB 88/2021 criterion 1.c
 * (D8).
 */
final class OffPath extends CodedRule {

    OffPath() {
        super("P408", Severity.PERINGATAN);
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
        Optional<BigDecimal> goal = Amounts.of(indikator.targetJangkaMenengah());
        if (target.isEmpty() || goal.isEmpty()) {
            return;
        }
        Optional<BigDecimal> start = indikator.baseline().flatMap(known -> Amounts.of(known.nilai()));
        boolean away = start.isPresent()
                && goal.get().compareTo(start.get()) * target.get().compareTo(start.get()) < 0;
        boolean last = pohon.cascade()
                .periode()
                .filter(periode -> periode.selesai() == pohon.cascade().tahun())
                .isPresent();
        int more = target.get().compareTo(goal.get());
        boolean turun = indikator.polaritas() == Indikator.Polaritas.TURUN;
        boolean naik = indikator.polaritas() == Indikator.Polaritas.NAIK;
        boolean shortOf = last && (naik && more < 0 || turun && more > 0);
        if (away || shortOf) {
            Message message = Message.of(
                    shortOf ? "P408.akhir" : "P408",
                    indikator.target().tahun().tertulis(),
                    indikator.targetJangkaMenengah().tertulis());
            findings.add(indikator.at().value("target"), message, Message.of("P408.hint"));
        }
    }
}
