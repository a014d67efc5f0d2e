package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * P503: nothing was updated for more than six months before the day of the check. Only with {@code --tanggal}, and
 * only for the newest year of an office. Reason and basis: periodic public information is renewed at least every
 * six months, UU 14/2008 Pasal 9 (E3).
 */
final class Stale extends CodedRule {

    Stale() {
        super("P503", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Cascade cascade = pohon.cascade();
        boolean newest = subject.isNewest(pohon)
                && subject.content().cascade().stream()
                        .noneMatch(each ->
                                each.instansi().kode().equals(cascade.instansi().kode())
                                        && each.tahun() > cascade.tahun());
        Optional<LocalDate> last = Stream.concat(
                        Stream.of(
                                cascade.diterbitkan(),
                                cascade.diperbarui(),
                                cascade.penetapan().tanggal()),
                        cascade.riwayat().stream().map(Cascade.Riwayat::tanggal))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        boolean old = last.isPresent()
                && subject.tanggal()
                        .filter(today -> today.isAfter(last.get().plusMonths(6)))
                        .isPresent();
        if (newest && old && cascade.status() == Cascade.Status.DITETAPKAN) {
            String key = cascade.at().has("diperbarui") ? "diperbarui" : "diterbitkan";
            findings.add(cascade.at().key(key), Message.of("P503", last.get()), Message.of("P503.hint"));
        }
    }
}
