package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import java.util.Set;
import java.util.TreeSet;

/**
 * P116: a sasaran names a program code that {@code cascade.yaml} does not list. Reason: its name and budget cannot be shown. It
 * stays a peringatan, since the code itself is printed as the document has it. Basis: PermenPANRB 88/2021 criterion 1.c (D12).
 */
final class UnknownProgram implements Rule {

    @Override
    public String code() {
        return "P116";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            if (subject.isBroken(pohon.cascade().at().start())) {
                continue;
            }
            Set<String> known = new TreeSet<>();
            pohon.cascade().program().forEach(program -> known.add(program.kode()));
            for (Unit unit : pohon.cascade().unit()) {
                for (Sasaran sasaran : unit.sasaran()) {
                    for (int i = 0; i < sasaran.program().size(); i++) {
                        String kode = sasaran.program().get(i);
                        if (!known.contains(kode)) {
                            Message hint = Nearest.of(kode, known)
                                    .map(right -> Message.of("P116.maksud", right))
                                    .orElseGet(() -> Message.of("P116.hint"));
                            findings.add(sasaran.at().value("program", i), Message.of("P116", kode), hint);
                        }
                    }
                }
            }
        }
    }
}
