package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.util.List;

/**
 * P131: the subject of an indikator kinerja utama occurs nowhere below its unit. Reason: the office answers for a
 * figure that no unit works for. A subject is met where one sasaran or indikator below has the greater part of its
 * key words, and rare words weigh more than frequent ones: <em>keluhan</em>, which nobody else writes, more than
 * <em>pelayanan</em>, which all do. Basis: PermenPANRB 88/2021 criterion 1.b-8, PermenPANRB 89/2021 step 3 (A5).
 */
final class UncoveredIku extends CodedRule {

    UncoveredIku() {
        super("P131", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Coverage coverage = null;
            for (Unit unit : pohon.unit()) {
                for (Indikator indikator : unit.indikator()) {
                    if (indikator.iku() && !pohon.bawahan(unit).isEmpty()) {
                        coverage = coverage == null ? new Coverage(pohon, subject.topics()) : coverage;
                        check(coverage, unit, indikator, findings);
                    }
                }
            }
        }
    }

    private static void check(Coverage coverage, Unit unit, Indikator indikator, Findings findings) {
        if (coverage.isCovered(unit, indikator)) {
            return;
        }
        List<String> missing = coverage.nowhereBelow(unit, indikator);
        Message message = missing.isEmpty()
                ? Message.of("P131")
                : Message.of("P131.kata", String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size()))));
        findings.add(indikator.at().value("uraian"), message, Message.of("P131.hint"));
    }

    private static final int SHOWN = 4;
}
