package id.pohon.check;

import id.pohon.model.Arah;
import id.pohon.model.Pohon;
import id.pohon.report.Severity;

/**
 * P113: two arah have one kode. Reason: links to it could mean either. Basis: consistency (A19).
 */
final class DuplicateArah implements Rule {

    @Override
    public String code() {
        return "P113";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Duplicates.report(pohon.cascade().arah(), Arah::kode, Arah::at, findings, "P113");
        }
    }
}
