package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * P102: units are superiors of each other. Reason: a circle has no top, so no line of command can be shown. Basis: PermenPANRB
 * 89/2021, principle Logis (A3).
 */
final class CyclicAtasan implements Rule {

    @Override
    public String code() {
        return "P102";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            Set<String> reported = new HashSet<>();
            for (Unit unit : pohon.cascade().unit()) {
                List<Unit> circle = circle(pohon, unit);
                if (!circle.isEmpty() && reported.add(unit.kode())) {
                    circle.forEach(member -> reported.add(member.kode()));
                    report(circle, findings);
                }
            }
        }
    }

    /** The units of the circle the unit stands in, itself first; empty if it stands in none. */
    private static List<Unit> circle(Pohon pohon, Unit unit) {
        List<Unit> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent() && seen.add(at.get().kode())) {
            way.add(at.get());
            at = pohon.unit(at.get().atasan());
        }
        boolean closed = at.isPresent() && at.get().kode().equals(unit.kode());
        return closed ? way : List.of();
    }

    private static void report(List<Unit> circle, Findings findings) {
        Unit first = circle.get(0);
        if (circle.size() == 1) {
            findings.add(first.at().value("atasan"), Message.of("P102.diri", first.kode()), Message.of("P102.hint"));
            return;
        }
        List<String> kode = new ArrayList<>(circle.stream().map(Unit::kode).toList());
        kode.add(first.kode());
        Related[] related = circle.stream()
                .skip(1)
                .limit(5)
                .map(unit -> new Related(unit.at().value("atasan"), Message.of("P102.lihat", unit.atasan())))
                .toArray(Related[]::new);
        Message message = Message.of("P102", Meant.way(kode));
        findings.add(first.at().value("atasan"), message, Message.of("P102.hint"), related);
    }
}
