package id.pohon.check;

import id.pohon.model.Arah;
import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * P115: {@code induk} of an arah leads to no arah, or in a circle. Reason: visi, misi, tujuan and sasaran stand in one order.
 * Basis: PermenPANRB 88/2021 criterion 1.b-8 (A2, A3).
 */
final class BrokenInduk implements Rule {

    @Override
    public String code() {
        return "P115";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            List<String> kode = pohon.cascade().arah().stream().map(Arah::kode).toList();
            for (Arah arah : pohon.cascade().arah()) {
                Position at = arah.at().value("induk");
                if (!arah.induk().isEmpty() && pohon.arah(arah.induk()).isEmpty()) {
                    Message hint = Nearest.of(arah.induk(), kode)
                            .map(right -> Message.of("P115.maksud", right))
                            .orElseGet(() -> Message.of("P115.hint"));
                    findings.add(at, Message.of("P115", arah.induk()), hint);
                } else if (isInCircle(pohon, arah)) {
                    findings.add(at, Message.of("P115.lingkar", arah.kode()), Message.of("P115.lingkar.hint"));
                }
            }
        }
    }

    private static boolean isInCircle(Pohon pohon, Arah arah) {
        Set<String> seen = new HashSet<>();
        Optional<Arah> at = pohon.arah(arah.induk());
        while (at.isPresent() && seen.add(at.get().kode())) {
            if (at.get().kode().equals(arah.kode())) {
                return true;
            }
            at = pohon.arah(at.get().induk());
        }
        return false;
    }
}
