package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * P315: an indikator of the same text stands in several units with another satuan or definisi. Reason: the figures
 * cannot be compared or added. Basis: PermenPANRB 88/2021 criterion 1.b-8 (C15).
 */
final class SameIndikatorDiffers extends CodedRule {

    SameIndikatorDiffers() {
        super("P315", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Map<String, Indikator> seen = new HashMap<>();
        for (Sasaran sasaran : pohon.sasaran()) {
            for (Indikator indikator : sasaran.indikator()) {
                Indikator first = seen.putIfAbsent(SameText.plain(indikator.uraian()), indikator);
                if (first != null) {
                    compare("satuan", first.satuan(), indikator.satuan(), first, indikator, findings);
                    compare("definisi", first.definisi(), indikator.definisi(), first, indikator, findings);
                }
            }
        }
    }

    private static void compare(
            String key, String one, String other, Indikator first, Indikator indikator, Findings findings) {
        if (!one.isEmpty() && !other.isEmpty() && !SameText.plain(one).equals(SameText.plain(other))) {
            Related related = new Related(first.at().value(key), Message.of("P315.lihat"));
            findings.add(indikator.at().value(key), Message.of("P315", key), Message.of("P315.hint"), related);
        }
    }
}
