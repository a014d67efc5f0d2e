package id.pohon.check;

import id.pohon.model.Istilah;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import java.util.Set;
import java.util.TreeSet;

/**
 * P127: {@code lihat} of a glossary entry names no other entry. Reason: the reader is sent nowhere. Basis: consistency.
 */
final class UnknownLihat implements Rule {

    @Override
    public String code() {
        return "P127";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> known = new TreeSet<>();
        subject.content().glosarium().forEach(istilah -> known.add(istilah.kode()));
        for (Istilah istilah : subject.content().glosarium()) {
            for (int i = 0; i < istilah.lihat().size(); i++) {
                String lihat = istilah.lihat().get(i);
                if (!known.contains(lihat)) {
                    Message hint = Nearest.of(lihat, known)
                            .map(right -> Message.of("P127.maksud", right))
                            .orElseGet(() -> Message.of("P127.hint"));
                    findings.add(istilah.at().value("lihat", i), Message.of("P127", lihat), hint);
                }
            }
        }
    }
}
