package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * P105: sasaran support each other in a circle. Reason: "if this, then that" has no end, so nothing is the cause. Basis:
 * PermenPANRB 89/2021, principle Logis (A3).
 */
final class CyclicMendukung implements Rule {

    @Override
    public String code() {
        return "P105";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            new Circles(pohon).links().forEach(circle -> report(circle, findings));
        }
    }

    private static void report(List<Tautan> circle, Findings findings) {
        List<String> way = new ArrayList<>();
        circle.forEach(link -> way.add(link.dari().id()));
        way.add(way.get(0));
        Related[] related = circle.stream()
                .skip(1)
                .limit(5)
                .map(link ->
                        new Related(link.dukungan().at().value("ke"), Message.of("P105.lihat", Meant.target(link))))
                .toArray(Related[]::new);
        Position at = circle.get(0).dukungan().at().value("ke");
        findings.add(at, Message.of("P105", Meant.way(way)), Message.of("P105.hint"), related);
    }
}
