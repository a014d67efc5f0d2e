package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * P143: the sasaran follow the budget row by row, one program code each. Reason: conditions are to be found
 * before, and independently of, program and budget; a cascade made from the budget asks what is paid for, not what
 * is needed. Basis: PermenPANRB 89/2021 step 3 (A18).
 */
final class MirrorOfProgram extends CodedRule {

    MirrorOfProgram() {
        super("P143", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Map<String, Integer> uses = new HashMap<>();
        int single = 0;
        for (Sasaran sasaran : pohon.sasaran()) {
            sasaran.program().forEach(kode -> uses.merge(kode, 1, Integer::sum));
        }
        for (Sasaran sasaran : pohon.sasaran()) {
            if (sasaran.program().size() == 1 && uses.get(sasaran.program().get(0)) == 1) {
                single++;
            }
        }
        int all = pohon.sasaran().size();
        if (single >= FEWEST && single * 10 >= all * 8) {
            Sasaran first = pohon.sasaran().get(0);
            findings.add(first.at().value("program"), Message.of("P143", single, all), Message.of("P143.hint"));
        }
    }

    private static final int FEWEST = 10;
}
