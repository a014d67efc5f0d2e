package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * P502: a decided cascade does not say when it was published, or its documents are later than due: the perjanjian
 * kinerja one month after the DPA, the laporan kinerja by the end of February of the next year. A document that is
 * not there is late only on a day given with {@code --tanggal}. Basis: PermenPANRB 88/2021 criteria 1.b-2 and 3.a
 * (E2).
 */
final class PublishedLate extends CodedRule {

    PublishedLate() {
        super("P502", Severity.PERINGATAN);
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
        if (cascade.diterbitkan().isEmpty()) {
            findings.add(cascade.at().key("diterbitkan"), Message.of("P502"), Message.of("P502.hint"));
        }
        Optional<LocalDate> dpa = date(subject, cascade, "dpa");
        dpa.ifPresent(paid -> due(subject, cascade, "pk", paid.plusMonths(1), findings));
        due(
                subject,
                cascade,
                "lkj",
                LocalDate.of(Math.max(1, cascade.tahun()) + 1, 3, 1).minusDays(1),
                findings);
    }

    private static void due(Subject subject, Cascade cascade, String jenis, LocalDate due, Findings findings) {
        Optional<Cascade.Dokumen> document = document(subject, cascade, jenis);
        Optional<LocalDate> made = document.flatMap(Cascade.Dokumen::tanggal);
        if (made.filter(date -> date.isAfter(due)).isPresent()) {
            Message message = Message.of("P502.terlambat", document.get().jenis(), made.get(), due);
            findings.add(document.get().at().value("tanggal"), message, Message.of("P502.terlambat.hint"));
        } else if (document.isEmpty()
                && subject.tanggal().filter(today -> today.isAfter(due)).isPresent()) {
            Message message = Message.of("P502.belum", jenis, due);
            findings.add(cascade.at().key("dokumen"), message, Message.of("P502.belum.hint"));
        }
    }

    private static Optional<LocalDate> date(Subject subject, Cascade cascade, String jenis) {
        return document(subject, cascade, jenis).flatMap(Cascade.Dokumen::tanggal);
    }

    private static Optional<Cascade.Dokumen> document(Subject subject, Cascade cascade, String jenis) {
        return cascade.dokumen().stream()
                .filter(each -> IncompleteSet.is(subject.vocabulary(), each, jenis))
                .findFirst();
    }
}
