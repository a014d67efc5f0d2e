package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P504: the site names nobody to ask: no PPID, email or telephone. Reason: readers who find a mistake need someone
 * to tell. Basis: PerKI 1/2021 (E4).
 */
final class WithoutPpid extends CodedRule {

    WithoutPpid() {
        super("P504", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Situs situs = subject.content().situs();
        boolean published =
                subject.content().cascade().stream().anyMatch(cascade -> cascade.status() == Cascade.Status.DITETAPKAN);
        if (published
                && situs.kontak().ppid().isEmpty()
                && situs.kontak().email().isEmpty()
                && situs.kontak().telepon().isEmpty()
                && !subject.isBroken(situs.at().start())) {
            findings.add(situs.at().key("kontak"), Message.of("P504"), Message.of("P504.hint"));
        }
    }
}
