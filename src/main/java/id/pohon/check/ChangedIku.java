package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * P314: indikator kinerja utama of the year before are no longer there, within one plan period. Reason: main
 * performance that changes every year cannot be followed. Known by kode, in any unit, or by text. Basis:
 * PermenPANRB 88/2021 criterion 1.b-5 (C14).
 */
final class ChangedIku extends CodedRule {

    ChangedIku() {
        super("P314", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Optional<Pohon> before = subject.before(pohon).filter(each -> subject.isNewest(pohon));
        boolean newPeriod = pohon.cascade()
                .periode()
                .filter(p -> p.mulai() == pohon.cascade().tahun())
                .isPresent();
        if (before.isEmpty() || newPeriod) {
            return;
        }
        Set<String> now = new HashSet<>();
        for (Unit unit : pohon.unit()) {
            for (Indikator indikator : unit.indikator()) {
                now.add(indikator.id());
                now.add(SameText.plain(indikator.uraian()));
                indikator.keterangan().sebelumnya().forEach(now::add);
            }
        }
        List<Indikator> gone = new ArrayList<>();
        for (Unit unit : before.get().unit()) {
            for (Indikator indikator : unit.indikator()) {
                boolean known = now.contains(indikator.id())
                        || now.contains(SameText.plain(indikator.uraian()))
                        || now.contains(indikator.kode()) && !indikator.kode().matches("[0-9]+");
                if (indikator.iku() && !known) {
                    gone.add(indikator);
                }
            }
        }
        if (!gone.isEmpty()) {
            Related[] related = gone.stream()
                    .limit(Grouping.SHOWN)
                    .map(each -> new Related(each.at().value("uraian"), Message.of("kelompok.isi", each.uraian())))
                    .toArray(Related[]::new);
            Message message =
                    Message.of("P314", gone.size(), before.get().cascade().tahun());
            Position at = pohon.unit().isEmpty()
                    ? pohon.cascade().at().value("tahun")
                    : pohon.unit().get(0).at().value("jabatan");
            findings.add(at, message, Message.of("P314.hint"), related);
        }
    }
}
