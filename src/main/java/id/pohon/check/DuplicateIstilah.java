package id.pohon.check;

import id.pohon.model.Istilah;
import id.pohon.report.Severity;

/**
 * P126: two entries of the glossary have one kode. Reason: they would have one anchor, and one would hide the other. Basis:
 * consistency (A19).
 */
final class DuplicateIstilah implements Rule {

    @Override
    public String code() {
        return "P126";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Duplicates.report(subject.content().glosarium(), Istilah::kode, Istilah::at, findings, "P126");
    }
}
