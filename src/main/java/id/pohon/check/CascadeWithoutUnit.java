package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P128: a cascade has no unit. Reason: its pages would be empty; usually the folder {@code unit/} is misspelt. Basis: PermenPANRB
 * 88/2021 criterion 1.b-10 (A10).
 */
final class CascadeWithoutUnit implements Rule {

    @Override
    public String code() {
        return "P128";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cascade cascade : subject.content().cascade()) {
            if (cascade.unit().isEmpty()) {
                findings.add(cascade.at().start(), Message.of("P128"), Message.of("P128.hint"));
            }
        }
    }
}
