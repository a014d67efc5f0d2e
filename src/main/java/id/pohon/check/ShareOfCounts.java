package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * P317: more than four fifths of the indikator of a unit are counts ({@code Jumlah …}). Reason: counts show work;
 * somebody should measure what came of it. The share is a choice of Pohon. Basis: result orientation, PermenPANRB
 * 88/2021 (C17).
 */
final class ShareOfCounts extends CodedRule {

    ShareOfCounts() {
        super("P317", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        int count = 0;
        int all = 0;
        List<Related> units = new ArrayList<>();
        Position at = null;
        for (Unit unit : pohon.unit()) {
            List<Indikator> indikator = unit.indikator();
            long counts = indikator.stream().filter(ShareOfCounts::isCount).count();
            count += counts;
            all += indikator.size();
            if (counts * 5 > indikator.size() * 4L) {
                at = at == null ? unit.at().value("jabatan") : at;
                Message text = Message.of("P317.unit", unit.jabatan(), counts, indikator.size());
                units.add(new Related(unit.at().value("jabatan"), text));
            }
        }
        if (!units.isEmpty()) {
            Message message = Message.of("P317", units.size(), count, all);
            findings.add(
                    at,
                    message,
                    Message.of("P317.hint"),
                    units.stream().limit(MOST).toArray(Related[]::new));
        }
    }

    private static final int MOST = 10;

    private static boolean isCount(Indikator indikator) {
        return Words.of(indikator.uraian()).stream().findFirst().orElse("").equals("jumlah");
    }
}
