package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import java.util.List;

/**
 * P106: {@code mendukung} leads to an arah that {@code cascade.yaml} does not have. Reason: the alignment to RPJMD or Renstra
 * would be lost. Basis: PermenPANRB 88/2021 criterion 1.b-8 (A2).
 */
final class UnknownArah implements Rule {

    @Override
    public String code() {
        return "P106";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            if (subject.isBroken(pohon.cascade().at().start())) {
                continue;
            }
            for (Pohon.Terputus link : pohon.terputus()) {
                String ke = link.dukungan().ke();
                if (ke.startsWith("arah/")) {
                    findings.add(link.dukungan().at().value("ke"), Message.of("P106", ke), hint(pohon, ke));
                }
            }
        }
    }

    private static Message hint(Pohon pohon, String ke) {
        List<String> known = pohon.cascade().arah().stream()
                .map(arah -> "arah/" + arah.kode())
                .toList();
        return Nearest.of(ke, known)
                .map(right -> Message.of("P106.maksud", right))
                .orElseGet(() -> Message.of(known.isEmpty() ? "P106.hint" : "P106.daftar", String.join(", ", known)));
    }
}
