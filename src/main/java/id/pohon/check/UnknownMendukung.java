package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Severity;

/**
 * P103: {@code mendukung} leads to no sasaran of the cascade. Reason: the logic of the pohon kinerja is its links; one that leads
 * nowhere is lost without a word. Basis: PermenPANRB 88/2021 criterion 1.b-8 (A2).
 */
final class UnknownMendukung implements Rule {

    @Override
    public String code() {
        return "P103";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Hints hints = new Hints(Message.of("P103.hint"), ke -> hint(pohon, ke));
            for (Pohon.Terputus link : pohon.terputus()) {
                String ke = link.dukungan().ke();
                if (!ke.isEmpty() && !ke.startsWith("arah/") && !isInBrokenFile(subject, pohon, ke)) {
                    Position at = link.dukungan().at().value("ke");
                    findings.add(at, Message.of("P103", ke), hints.of(ke));
                }
            }
        }
    }

    private static boolean isInBrokenFile(Subject subject, Pohon pohon, String ke) {
        String unit = ke.substring(0, Math.max(0, ke.indexOf('/')));
        return pohon.unit(unit)
                .filter(found -> subject.isBroken(found.at().start()))
                .isPresent();
    }

    private static Message hint(Pohon pohon, String ke) {
        return Meant.sasaran(pohon, ke)
                .map(right -> Message.of("P103.maksud", right))
                .or(() -> Meant.kodeOf(pohon, ke).map(list -> Message.of("P103.unit", list.get(0), list.get(1))))
                .orElseGet(() -> Message.of("P103.hint"));
    }
}
