package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import java.util.Optional;

/**
 * P108: {@code mendukung} leads to a sasaran or arah that the other office does not have. Reason as for P103: a link that leads
 * nowhere is lost. It stays a peringatan, since no office can be kept from publishing by what another one changed. Basis:
 * PermenPANRB 88/2021 criterion 1.b-9 (A12).
 */
final class UnknownSasaranElsewhere implements Rule {

    @Override
    public String code() {
        return "P108";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Hints hints = new Hints(Message.of("P108.hint"), ke -> hint(subject, pohon, ke));
            for (Tautan link : pohon.tautan()) {
                if (link.ke() instanceof Tautan.KeLuar out
                        && subject.links().end(pohon, out).isEmpty()) {
                    subject.pohon(out.instansi(), pohon.cascade().tahun())
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
        Message message = Message.of(
                out.sasaran().startsWith("arah/") ? "P108.arah" : "P108",
                other.cascade().instansi().nama(),
                out.sasaran());
        String ke = link.dukungan().ke();
        findings.add(link.dukungan().at().value("ke"), message, hints.of(ke));
    }

    private static Message hint(Subject subject, Pohon pohon, String ke) {
        String instansi = ke.substring(0, ke.indexOf(':'));
        String rest = ke.substring(instansi.length() + 1);
        return subject.pohon(instansi, pohon.cascade().tahun())
                .flatMap(other -> rest.startsWith("arah/") ? arah(other, rest) : Meant.sasaran(other, rest))
                .map(right -> Message.of("P108.maksud", instansi + ":" + right))
                .orElseGet(() -> Message.of("P108.hint"));
    }

    private static Optional<String> arah(Pohon other, String written) {
        return Nearest.of(
                written,
                other.cascade().arah().stream()
                        .map(arah -> "arah/" + arah.kode())
                        .toList());
    }
}
