package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Severity;

/**
 * P510: text read by machine is still marked {@code ocr: ya}. Reason: nobody has compared it with the document
 * yet. Basis: principle Empiris of PermenPANRB 89/2021 (E10).
 */
final class UnconfirmedOcr extends CodedRule {

    UnconfirmedOcr() {
        super("P510", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.unit()) {
                check(subject, pohon, unit, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Unit unit, Findings findings) {
        int all = unit.sasaran().size() + unit.indikator().size() + 1;
        if (unit.keterangan().ocr()) {
            findings.lacks(pohon, unit, all, unit.at().value("ocr"), unit.jabatan());
        }
        for (Sasaran sasaran : unit.sasaran()) {
            if (sasaran.keterangan().ocr()) {
                findings.lacks(pohon, unit, all, sasaran.at().value("ocr"), sasaran.uraian());
            }
            for (Indikator indikator : sasaran.indikator()) {
                if (indikator.keterangan().ocr()) {
                    findings.lacks(pohon, unit, all, indikator.at().value("ocr"), indikator.uraian());
                }
            }
        }
    }
}
