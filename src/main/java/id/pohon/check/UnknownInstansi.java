package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.util.Set;
import java.util.TreeSet;

/**
 * P107: {@code mendukung} leads to an office that this site does not have in that year. Reason: the link is printed as text, but
 * nobody can follow it. It stays a peringatan, since an office may publish elsewhere. Basis: PermenPANRB 88/2021 criterion
 * 1.b-9 (A12).
 */
final class UnknownInstansi implements Rule {

    @Override
    public String code() {
        return "P107";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            int tahun = pohon.cascade().tahun();
            for (Tautan link : pohon.tautan()) {
                if (link.ke() instanceof Tautan.KeLuar out
                        && subject.pohon(out.instansi(), tahun).isEmpty()) {
                    Position at = link.dukungan().at().value("ke");
                    findings.add(at, Message.of("P107", out.instansi(), tahun), hint(subject, out.instansi()));
                }
            }
        }
    }

    private static Message hint(Subject subject, String instansi) {
        Set<String> known = new TreeSet<>();
        subject.content()
                .cascade()
                .forEach(cascade -> known.add(cascade.instansi().kode()));
        if (known.contains(instansi)) {
            return Message.of("P107.tahun");
        }
        return Nearest.of(instansi, known)
                .map(right -> Message.of("P107.maksud", right))
                .orElseGet(() -> Message.of("P107.hint"));
    }
}
