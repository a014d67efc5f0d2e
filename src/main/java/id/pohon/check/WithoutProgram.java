package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.util.HashSet;
import java.util.Set;

/**
 * P412: a sasaran of the top unit has no program with a budget: neither itself nor what supports it. Reason: the
 * budget shall follow the performance. Basis: PermenPANRB 88/2021 criterion 1.c (D12).
 */
final class WithoutProgram extends CodedRule {

    WithoutProgram() {
        super("P412", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.unit()) {
                check(subject, pohon, unit, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Unit unit, Findings findings) {
        if (pohon.atasan(unit).isPresent() || subject.isBroken(unit.at().start())) {
            return;
        }
        Set<String> funded = new HashSet<>();
        pohon.cascade().program().stream()
                .filter(program -> !program.anggaran().isKosong())
                .forEach(program -> funded.add(program.kode()));
        for (Sasaran sasaran : unit.sasaran()) {
            boolean paid = sasaran.program().stream().anyMatch(funded::contains)
                    || pohon.didukung(sasaran).stream()
                            .anyMatch(link -> link.dari().program().stream().anyMatch(funded::contains));
            if (!paid) {
                Position at = sasaran.at().value("uraian");
                findings.lacks(pohon, unit, unit.sasaran().size(), at, sasaran.uraian());
            }
        }
    }
}
