package id.pohon.check;

import id.pohon.model.Kode;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;

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
            Hints hints = new Hints(Message.of("P109.hint"), ke -> hint(pohon, ke));
            for (Sasaran sasaran : pohon.sasaran()) {
                for (Sasaran.Lintas lintas : sasaran.lintas()) {
                    if (isAddress(lintas.ke()) && !exists(subject, pohon, lintas.ke())) {
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

    private static boolean exists(Subject subject, Pohon pohon, String ke) {
        int colon = ke.indexOf(':');
        if (colon >= 0) {
            String there = ke.substring(colon + 1);
            return subject.pohon(ke.substring(0, colon), pohon.cascade().tahun())
                    .filter(other -> other.unit(there).isPresent()
                            || other.sasaran(there).isPresent())
                    .isPresent();
        }
        boolean office = subject.pohon(ke, pohon.cascade().tahun()).isPresent();
        return office || pohon.unit(ke).isPresent() || pohon.sasaran(ke).isPresent();
    }

    private static Message hint(Pohon pohon, String ke) {
        return Meant.sasaran(pohon, ke)
                .or(() -> Meant.unit(pohon, ke))
                .map(right -> Message.of("P109.maksud", right))
                .orElseGet(() -> Message.of("P109.hint"));
    }
}
