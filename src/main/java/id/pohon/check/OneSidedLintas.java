package id.pohon.check;

import id.pohon.model.CrossLinks;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P137: a sasaran names a partner unit in <em>lintas</em>, and the partner does not name it back. Reason: work
 * across units needs both to know. Units of other offices on the site are asked as well, agencies outside it are not.
 * Basis: PermenPANRB 88/2021 criterion 1.b-9, principle Holistik (A12).
 */
final class OneSidedLintas extends CodedRule {

    OneSidedLintas() {
        super("P137", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            pohon.sasaran().forEach(sasaran -> check(subject, pohon, sasaran, findings));
        }
    }

    private static void check(Subject subject, Pohon pohon, Sasaran sasaran, Findings findings) {
        for (Sasaran.Lintas lintas : sasaran.lintas()) {
            CrossLinks.End end = subject.links().end(pohon, lintas).orElse(null);
            Unit partner = end == null ? null : end.unit().orElse(null);
            boolean own =
                    partner != null && end.pohon() == pohon && partner.kode().equals(sasaran.unit());
            // Nobody has to name a cascade back that another one has changed since.
            boolean asked = partner != null && (end.pohon() == pohon || subject.isNewest(pohon));
            if (asked && !own && !namesBack(subject, end.pohon(), partner, pohon, sasaran)) {
                findings.add(lintas.at().value("ke"), message(pohon, end, partner), hint(pohon, end, partner, sasaran));
            }
        }
    }

    private static Message message(Pohon pohon, CrossLinks.End end, Unit partner) {
        return end.pohon() == pohon
                ? Message.of("P137", partner.jabatan())
                : Message.of(
                        "P137.instansi",
                        partner.jabatan(),
                        end.pohon().cascade().instansi().nama());
    }

    private static Message hint(Pohon pohon, CrossLinks.End end, Unit partner, Sasaran sasaran) {
        return end.pohon() == pohon
                ? Message.of("P137.hint", sasaran.unit())
                : Message.of(
                        "P137.instansi.hint",
                        pohon.cascade().instansi().kode() + ":" + sasaran.unit(),
                        partner.at().start().file());
    }

    /** Does a sasaran of the partner name the unit, one of its sasaran, or its office? */
    private static boolean namesBack(Subject subject, Pohon there, Unit partner, Pohon here, Sasaran sasaran) {
        return partner.sasaran().stream()
                .flatMap(each -> each.lintas().stream())
                .flatMap(each -> subject.links().end(there, each).stream())
                .filter(end -> end.pohon() == here)
                .anyMatch(end -> end.isOffice()
                        || end.unit()
                                .filter(unit -> unit.kode().equals(sasaran.unit()))
                                .isPresent());
    }
}
