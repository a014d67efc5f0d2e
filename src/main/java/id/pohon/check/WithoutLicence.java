package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P506: the site does not say under which licence its data may be used. Reason: without one, others may not use
 * them. Basis: Perpres 39/2019 asks for open data; no licence is mandatory (E6).
 */
final class WithoutLicence extends CodedRule {

    WithoutLicence() {
        super("P506", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Situs situs = subject.content().situs();
        boolean published =
                subject.content().cascade().stream().anyMatch(cascade -> cascade.status() == Cascade.Status.DITETAPKAN);
        if (published
                && situs.lisensi().isEmpty()
                && !subject.isBroken(situs.at().start())) {
            findings.add(situs.at().key("lisensi"), Message.of("P506"), Message.of("P506.hint"));
        }
    }
}
