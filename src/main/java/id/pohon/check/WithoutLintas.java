package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P138: no sasaran of the cascade names a partner across units or agencies. Reason: the results of an office that
 * coordinates, as a kecamatan does, depend on others. Basis: PermenPANRB 88/2021 criterion 1.b-9 (A13).
 */
final class WithoutLintas extends CodedRule {

    WithoutLintas() {
        super("P138", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        boolean some =
                pohon.sasaran().stream().anyMatch(sasaran -> !sasaran.lintas().isEmpty());
        if (!some && !pohon.sasaran().isEmpty()) {
            Sasaran first = pohon.sasaran().get(0);
            findings.add(first.at().value("uraian"), Message.of("P138"), Message.of("P138.hint"));
        }
    }
}
