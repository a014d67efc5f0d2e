package id.pohon.check;

import id.pohon.model.Kode;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * P109: {@code lintas} names what looks like a unit or sasaran, and there is none. Reason: crosscutting that names no partner binds
 * nobody. An agency outside the site is written as text and is not checked. Basis: PermenPANRB 88/2021 criterion 1.b-9 (A12).
 */
final class UnknownLintas implements Rule {

    @Override
    public String code() {
        return "P109";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Hints hints = new Hints(Message.of("P109.hint"), ke -> hint(subject, pohon, ke));
            for (Sasaran sasaran : pohon.sasaran()) {
                for (Sasaran.Lintas lintas : sasaran.lintas()) {
                    if (isAddress(lintas.ke())
                            && subject.links().end(pohon, lintas).isEmpty()) {
                        findings.add(lintas.at().value("ke"), Message.of("P109", lintas.ke()), hints.of(lintas.ke()));
                    }
                }
            }
        }
    }

    /** {@code unit}, {@code unit/sasaran} or {@code instansi:unit/sasaran}; anything else is the name of an agency. */
    private static boolean isAddress(String ke) {
        String[] parts = ke.split("[:/]", -1);
        for (String part : parts) {
            if (!Kode.is(part)) {
                return false;
            }
        }
        return parts.length <= 3;
    }

    private static Message hint(Subject subject, Pohon pohon, String ke) {
        int colon = ke.indexOf(':');
        Optional<String> meant = colon < 0 ? meant(pohon, ke) : elsewhere(subject, pohon, ke, colon);
        return meant.map(right -> Message.of("P109.maksud", right)).orElseGet(() -> Message.of("P109.hint"));
    }

    private static Optional<String> meant(Pohon pohon, String ke) {
        return Meant.sasaran(pohon, ke).or(() -> Meant.unit(pohon, ke));
    }

    private static Optional<String> elsewhere(Subject subject, Pohon pohon, String ke, int colon) {
        String instansi = ke.substring(0, colon);
        Optional<Pohon> there = subject.pohon(instansi, pohon.cascade().tahun());
        if (there.isPresent()) {
            return meant(there.get(), ke.substring(colon + 1)).map(right -> instansi + ":" + right);
        }
        Set<String> known = new TreeSet<>();
        subject.content()
                .cascade()
                .forEach(cascade -> known.add(cascade.instansi().kode()));
        known.remove(instansi);
        return Nearest.of(instansi, known).map(right -> right + ke.substring(colon));
    }
}
