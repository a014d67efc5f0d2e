package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Severity;

/**
 * P111: two sasaran of a unit have one kode. Reason: links to it could mean either. Basis: consistency (A19).
 */
final class DuplicateSasaran implements Rule {

    @Override
    public String code() {
        return "P111";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.cascade().unit()) {
                Duplicates.report(unit.sasaran(), Sasaran::kode, Sasaran::at, findings, "P111");
            }
        }
    }
}
