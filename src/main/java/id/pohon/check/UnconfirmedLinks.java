package id.pohon.check;

import id.pohon.model.Arah;
import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * P140: links or arah are still proposals (<em>usulan</em>), or link to an arah without a source. Reason: a
 * mapping that nobody has confirmed is marked as such on the site; it should not stay so. Basis: principle Empiris
 * of PermenPANRB 89/2021 (A15).
 */
final class UnconfirmedLinks extends CodedRule {

    UnconfirmedLinks() {
        super("P140", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        List<Position> open = new ArrayList<>();
        for (Arah arah : pohon.cascade().arah()) {
            if (arah.isUsulan()) {
                open.add(arah.at().value("status"));
            }
        }
        for (Tautan link : pohon.tautan()) {
            boolean unsourced = link.ke() instanceof Tautan.KeArah
                    && link.dukungan().sumber().isEmpty();
            if (link.isUsulan() || unsourced) {
                open.add(link.dukungan().at().value("ke"));
            }
        }
        if (!open.isEmpty()) {
            findings.add(open.get(0), Message.of("P140", open.size()), Message.of("P140.hint"));
        }
    }
}
