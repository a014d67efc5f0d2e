package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.util.Optional;

/**
 * P137: a sasaran names a partner unit in <em>lintas</em>, and the partner does not name it back. Reason: work
 * across units needs both to know. Partners outside the cascade are not asked. Basis: PermenPANRB 88/2021
 * criterion 1.b-9, principle Holistik (A12).
 */
final class OneSidedLintas extends CodedRule {

    OneSidedLintas() {
        super("P137", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Sasaran sasaran : pohon.sasaran()) {
                check(subject, pohon, sasaran, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Sasaran sasaran, Findings findings) {
        for (Sasaran.Lintas lintas : sasaran.lintas()) {
            String partner = lintas.ke().contains("/")
                    ? lintas.ke().substring(0, lintas.ke().indexOf('/'))
                    : lintas.ke();
            Optional<Unit> unit =
                    pohon.unit(partner).filter(found -> !found.kode().equals(sasaran.unit()));
            if (unit.isPresent() && !namesBack(unit.get(), sasaran.unit())) {
                Message message = Message.of("P137", unit.get().jabatan());
                findings.add(lintas.at().value("ke"), message, Message.of("P137.hint", sasaran.unit()));
            }
        }
    }

    private static boolean namesBack(Unit partner, String unit) {
        return partner.sasaran().stream()
                .flatMap(each -> each.lintas().stream())
                .anyMatch(each -> each.ke().equals(unit) || each.ke().startsWith(unit + "/"));
    }
}
