package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.List;
import java.util.Optional;

/**
 * P132: an output is supported by an outcome, or a unit stands on the level of its superior or above. Reason: in
 * the logic of the pohon kinerja outputs make outcomes, never the reverse. Basis: levels of PermenPANRB 89/2021
 * (A6).
 */
final class LevelOrder extends CodedRule {

    LevelOrder() {
        super("P132", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            pohon.tautan().forEach(link -> link(link, findings));
            pohon.unit().forEach(unit -> unit(pohon, unit, findings));
        }
    }

    private static final List<String> LEVELS = List.of("ultimate", "intermediate", "immediate", "output");

    private static void link(Tautan link, Findings findings) {
        if (link.ke() instanceof Tautan.KeSasaran to) {
            int below = LEVELS.indexOf(link.dari().jenis());
            int above = LEVELS.indexOf(to.sasaran().jenis());
            if (below >= 0 && below < above) {
                Related related = new Related(to.sasaran().at().value("jenis"), Message.of("P132.lihat"));
                Message message =
                        Message.of("P132", link.dari().jenis(), to.sasaran().jenis());
                findings.add(link.dari().at().value("jenis"), message, Message.of("P132.hint"), related);
            }
        }
    }

    private static void unit(Pohon pohon, Unit unit, Findings findings) {
        Optional<Unit> above = pohon.atasan(unit);
        if (above.isPresent() && unit.at().has("jenjang") && pohon.jenjang(unit) <= pohon.jenjang(above.get())) {
            Message message = Message.of("P132.unit", pohon.jenjang(unit), pohon.jenjang(above.get()));
            findings.add(unit.at().value("jenjang"), message, Message.of("P132.unit.hint"));
        }
    }
}
