package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P119: a sasaran has no indikator. Reason: nobody can tell whether it came true. Basis: PermenPANRB 88/2021 criterion 1.b-6,
 * principle Cukup (C1). A galat because both the catalogue of rules and the table of keys ask for it; an official text that
 * really has none is published by waiving it in place, with that as the reason.
 */
final class SasaranWithoutIndikator implements Rule {

    @Override
    public String code() {
        return "P119";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.cascade().unit()) {
                for (Sasaran sasaran : unit.sasaran()) {
                    if (sasaran.indikator().isEmpty()
                            && !subject.isBroken(unit.at().start())) {
                        Message message = Message.of("P119", sasaran.id());
                        findings.add(sasaran.at().key("indikator"), message, Message.of("P119.hint"));
                    }
                }
            }
        }
    }
}
