package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Program;
import id.pohon.report.Severity;

/**
 * P114: two program have one kode. Reason: a sasaran that names it could mean either, with either budget. Basis: consistency
 * (A19).
 */
final class DuplicateProgram implements Rule {

    @Override
    public String code() {
        return "P114";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Duplicates.report(pohon.cascade().program(), Program::kode, Program::at, findings, "P114");
        }
    }
}
