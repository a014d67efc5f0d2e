package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * P122: sasaran or indikator of a decided cascade have no kode. Reason: without one the position is the identity, so inserting a
 * row moves the addresses that others cite and the years they are joined by. Basis: consistency.
 */
final class MissingKode implements Rule {

    @Override
    public String code() {
        return "P122";
    }

    @Override
    public Severity severity() {
        return Severity.SARAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            if (pohon.cascade().status() == Cascade.Status.DITETAPKAN) {
                pohon.cascade().unit().forEach(unit -> check(unit, findings));
            }
        }
    }

    /** One finding for each unit: sixty of the same would hide the others. */
    private static void check(Unit unit, Findings findings) {
        List<Place> without = new ArrayList<>();
        for (Sasaran sasaran : unit.sasaran()) {
            without.add(sasaran.at());
            sasaran.indikator().forEach(indikator -> without.add(indikator.at()));
        }
        without.removeIf(place -> place.has("kode"));
        if (!without.isEmpty()) {
            Message message = Message.of("P122", without.size());
            findings.add(without.get(0).start(), message, Message.of("P122.hint"));
        }
    }
}
