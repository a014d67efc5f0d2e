package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * P123: an office has two cascades of one year, and neither says that it changes the other. Reason: nobody could tell which is in
 * force. Basis: PermenPANRB 88/2021 criterion 1.b-1.
 */
final class SameTahun implements Rule {

    @Override
    public String code() {
        return "P123";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, Cascade> seen = new HashMap<>();
        for (Cascade cascade : subject.content().cascade()) {
            String kode = cascade.instansi().kode();
            if (kode.isEmpty() || !cascade.mengubah().isEmpty()) {
                continue;
            }
            Cascade first = seen.putIfAbsent(kode + "/" + cascade.tahun(), cascade);
            if (first != null) {
                Related related = new Related(first.at().value("tahun"), Message.of("P123.lihat"));
                Message message = Message.of("P123", kode, cascade.tahun());
                Message hint = Message.of("P123.hint", first.alamat());
                findings.add(cascade.at().value("tahun"), message, hint, related);
            }
        }
    }
}
