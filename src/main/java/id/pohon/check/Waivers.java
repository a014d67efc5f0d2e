package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Position;
import id.pohon.report.Severities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that authors waive in place with {@code abaikan}. A waiver covers what stands in its element: from where
 * the unit, sasaran or indikator starts to where the next one does. One that covers nothing is reported as P190, because
 * it would hide the next mistake.
 */
final class Waivers {

    static final String CODE = "P190";

    /** One waiver and the part of the file it covers; {@code end} is not included. */
    private static final class Waiver {
        private final Keterangan.Abaikan abaikan;
        private final Position start;
        private final Position end;
        private boolean used;

        Waiver(Keterangan.Abaikan abaikan, Position start, Position end) {
            this.abaikan = abaikan;
            this.start = start;
            this.end = end;
        }

        boolean covers(Diagnostic finding) {
            return finding.code().equals(abaikan.aturan())
                    && finding.at().compareTo(start) >= 0
                    && finding.at().compareTo(end) < 0;
        }
    }

    private final Map<String, List<Waiver>> byFile = new HashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Severities severities;
    private final Set<String> codes;

    Waivers(Content content, Severities severities, Set<String> codes) {
        this.severities = severities;
        this.codes = Set.copyOf(codes);
        for (Cascade cascade : content.cascade()) {
            units(cascade);
        }
    }

    /** Is the finding waived? Then the waiver is used. */
    boolean waive(Diagnostic finding) {
        boolean waived = false;
        for (Waiver waiver : byFile.getOrDefault(finding.at().file(), List.of())) {
            if (waiver.covers(finding)) {
                waiver.used = true;
                waived = true;
            }
        }
        return waived;
    }

    /** Findings about waivers that waive nothing; one of a rule that is off is left in peace. */
    List<Diagnostic> unused() {
        List<Diagnostic> unused = new ArrayList<>();
        for (Waiver waiver : waivers) {
            String code = waiver.abaikan.aturan();
            if (!waiver.used && !severities.isOff(code)) {
                String key = codes.contains(code) ? "P190" : "P190.kode";
                Position at = waiver.abaikan.at().value("aturan");
                unused.add(Diagnostic.peringatan(CODE, at, Message.of(key, code), Message.of(key + ".hint", code)));
            }
        }
        return unused;
    }

    private void units(Cascade cascade) {
        List<Unit> units = cascade.unit();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (cascade.isTaken()) {
                // All units share one file.
                Position end = i + 1 < units.size() ? units.get(i + 1).at().start() : end(unit.at());
                unit(unit, unit.at().start(), end);
            } else {
                unit(unit, Position.startOf(unit.at().start().file()), end(unit.at()));
            }
        }
    }

    private void unit(Unit unit, Position start, Position end) {
        add(unit.keterangan(), start, end);
        List<Sasaran> sasaran = unit.sasaran();
        for (int i = 0; i < sasaran.size(); i++) {
            Position next = i + 1 < sasaran.size() ? sasaran.get(i + 1).at().start() : end;
            sasaran(sasaran.get(i), next);
        }
    }

    private void sasaran(Sasaran sasaran, Position end) {
        add(sasaran.keterangan(), sasaran.at().start(), end);
        List<Indikator> indikator = sasaran.indikator();
        for (int i = 0; i < indikator.size(); i++) {
            Position next = i + 1 < indikator.size() ? indikator.get(i + 1).at().start() : end;
            Indikator each = indikator.get(i);
            add(each.keterangan(), each.at().start(), next);
        }
    }

    private void add(Keterangan keterangan, Position start, Position end) {
        for (Keterangan.Abaikan abaikan : keterangan.abaikan()) {
            Waiver waiver = new Waiver(abaikan, start, end);
            waivers.add(waiver);
            byFile.computeIfAbsent(start.file(), k -> new ArrayList<>()).add(waiver);
        }
    }

    private static Position end(Place at) {
        return new Position(at.start().file(), Integer.MAX_VALUE, 1);
    }
}
