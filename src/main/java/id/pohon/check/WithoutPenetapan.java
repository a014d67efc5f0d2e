package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * P501: a decided cascade does not say its number, date or signatory. Reason: a document without them is not
 * formal. Basis: PermenPANRB 88/2021 criteria 1.b-1 and 3.a (E1).
 */
final class WithoutPenetapan extends CodedRule {

    WithoutPenetapan() {
        super("P501", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Cascade cascade = pohon.cascade();
        if (cascade.status() != Cascade.Status.DITETAPKAN
                || subject.isBroken(cascade.at().start())) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (cascade.penetapan().nomor().isEmpty()) {
            missing.add("nomor");
        }
        if (cascade.penetapan().tanggal().isEmpty()) {
            missing.add("tanggal");
        }
        if (cascade.penetapan().jabatan().isEmpty()) {
            missing.add("jabatan");
        }
        if (!missing.isEmpty()) {
            Message message = Message.of("P501", String.join(", ", missing));
            findings.add(cascade.at().key("penetapan"), message, Message.of("P501.hint"));
        }
    }
}
