package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P108: {@code mendukung} leads to a sasaran that the other office does not have. Reason and basis as for P103: a link into the
 * site that leads nowhere is lost.
 */
final class UnknownSasaranElsewhere implements Rule {

    @Override
    public String code() {
        return "P108";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Hints hints = new Hints(Message.of("P108.hint"), ke -> hint(subject, pohon, ke));
            for (Tautan link : pohon.tautan()) {
                if (link.ke() instanceof Tautan.KeLuar out) {
                    subject.pohon(out.instansi(), pohon.cascade().tahun())
                            .filter(other -> other.sasaran(out.sasaran()).isEmpty())
                            .filter(other -> !isInBrokenFile(subject, other, out.sasaran()))
                            .ifPresent(other -> report(link, out, other, hints, findings));
                }
            }
        }
    }

    private static boolean isInBrokenFile(Subject subject, Pohon other, String sasaran) {
        String unit = sasaran.substring(0, Math.max(0, sasaran.indexOf('/')));
        return other.unit(unit)
                .filter(found -> subject.isBroken(found.at().start()))
                .isPresent();
    }

    private static void report(Tautan link, Tautan.KeLuar out, Pohon other, Hints hints, Findings findings) {
        Message message = Message.of("P108", other.cascade().instansi().nama(), out.sasaran());
        String ke = link.dukungan().ke();
        findings.add(link.dukungan().at().value("ke"), message, hints.of(ke));
    }

    private static Message hint(Subject subject, Pohon pohon, String ke) {
        String instansi = ke.substring(0, ke.indexOf(':'));
        return subject.pohon(instansi, pohon.cascade().tahun())
                .flatMap(other -> Meant.sasaran(other, ke.substring(instansi.length() + 1)))
                .map(right -> Message.of("P108.maksud", instansi + ":" + right))
                .orElseGet(() -> Message.of("P108.hint"));
    }
}
