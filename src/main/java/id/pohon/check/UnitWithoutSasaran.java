package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P118: a unit promises nothing. Reason: everyone from the top to the bottom takes part in the performance. Basis: PermenPANRB
 * 88/2021 criterion 1.b-10 (A10).
 */
final class UnitWithoutSasaran implements Rule {

    @Override
    public String code() {
        return "P118";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.cascade().unit()) {
                if (unit.sasaran().isEmpty() && !subject.isBroken(unit.at().start())) {
                    findings.add(unit.at().key("sasaran"), Message.of("P118", unit.jabatan()), Message.of("P118.hint"));
                }
            }
        }
    }
}
