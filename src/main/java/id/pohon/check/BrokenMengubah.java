package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Position;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * P124: {@code mengubah} names no cascade of the same office and year, or one that another already changes. Reason: the order of
 * versions would be guessed. Basis: PermenPANRB 88/2021 criterion 1.b-1.
 */
final class BrokenMengubah implements Rule {

    @Override
    public String code() {
        return "P124";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Cascade> byAlamat = new HashMap<>();
        subject.content().cascade().forEach(cascade -> byAlamat.put(cascade.alamat(), cascade));
        Map<String, Cascade> changed = new HashMap<>();
        for (Cascade cascade : subject.content().cascade()) {
            if (cascade.mengubah().isEmpty()) {
                continue;
            }
            Position at = cascade.at().value("mengubah");
            Cascade earlier = byAlamat.get(cascade.mengubah());
            Cascade other = changed.putIfAbsent(cascade.mengubah(), cascade);
            if (earlier == null || isCircle(cascade, byAlamat)) {
                findings.add(at, Message.of("P124", cascade.mengubah()), hint(cascade, byAlamat.keySet()));
            } else if (!isSame(cascade, earlier)) {
                findings.add(at, Message.of("P124.lain", cascade.mengubah()), Message.of("P124.lain.hint"));
            } else if (other != null) {
                Related related = new Related(other.at().value("mengubah"), Message.of("P124.lihat"));
                Message hint = Message.of("P124.dua.hint", other.alamat());
                findings.add(at, Message.of("P124.dua", cascade.mengubah()), hint, related);
            }
        }
    }

    private static boolean isSame(Cascade one, Cascade other) {
        return one.tahun() == other.tahun()
                && one.instansi().kode().equals(other.instansi().kode());
    }

    private static boolean isCircle(Cascade cascade, Map<String, Cascade> byAlamat) {
        Set<String> seen = new HashSet<>();
        Cascade at = cascade;
        while (at != null && seen.add(at.alamat())) {
            at = byAlamat.get(at.mengubah());
        }
        return at != null && at.alamat().equals(cascade.alamat());
    }

    private static Message hint(Cascade cascade, Set<String> known) {
        Set<String> others = new TreeSet<>(known);
        others.remove(cascade.alamat());
        return Nearest.of(cascade.mengubah(), others)
                .map(right -> Message.of("P124.maksud", right))
                .orElseGet(() -> Message.of("P124.hint"));
    }
}
