package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            Set<String> done = new HashSet<>();
            for (Unit unit : pohon.cascade().unit()) {
                List<Unit> circle = circle(pohon, unit, done);
                if (!circle.isEmpty()) {
                    report(circle, findings);
                }
            }
        }
    }

    /**
     * The circle that the way up from a unit ends in, the lowest kode first; empty if it ends at a top or on a way that
     * is done.
     */
    private static List<Unit> circle(Pohon pohon, Unit start, Set<String> done) {
        List<Unit> way = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Optional<Unit> at = Optional.of(start);
        while (at.isPresent() && !done.contains(at.get().kode())) {
            done.add(at.get().kode());
            places.put(at.get().kode(), way.size());
            way.add(at.get());
            at = pohon.unit(at.get().atasan());
        }
        Integer from = at.map(unit -> places.get(unit.kode())).orElse(null);
        if (from == null) {
            return List.of();
        }
        List<Unit> circle = new ArrayList<>(way.subList(from, way.size()));
        Unit first = Collections.min(circle, Comparator.comparing(Unit::kode));
        Collections.rotate(circle, -circle.indexOf(first));
        return circle;
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
