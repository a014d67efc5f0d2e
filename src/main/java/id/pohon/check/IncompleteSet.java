package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * P509: documents that evaluators look at are not listed in {@code dokumen}: Renstra, Renja, perjanjian kinerja,
 * IKU, rencana aksi. The laporan kinerja is asked for only on a day after it is due. Their names are in {@code
 * dokumen.txt}. Basis: PermenPANRB 88/2021 criteria 1.a and 3.a (E9).
 */
final class IncompleteSet extends CodedRule {

    IncompleteSet() {
        super("P509", Severity.SARAN);
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
        LocalDate report = LocalDate.of(Math.max(1, cascade.tahun()) + 1, 3, 1);
        List<String> missing = new ArrayList<>();
        for (String jenis : subject.vocabulary().words(Vocabulary.Name.DOKUMEN)) {
            boolean due = !jenis.equals("lkj")
                    || subject.tanggal()
                            .filter(today -> !today.isBefore(report))
                            .isPresent();
            if (due && cascade.dokumen().stream().noneMatch(each -> is(subject.vocabulary(), each, jenis))) {
                missing.add(jenis);
            }
        }
        if (!missing.isEmpty()) {
            Message message = Message.of("P509", String.join(", ", missing));
            findings.add(cascade.at().key("dokumen"), message, Message.of("P509.hint"));
        }
    }

    /** Is it a document of this kind, under any of its names? */
    static boolean is(Vocabulary vocabulary, Cascade.Dokumen document, String jenis) {
        String written = SameText.plain(document.jenis());
        String names = vocabulary.pairs(Vocabulary.Name.DOKUMEN).getOrDefault(jenis, "");
        return Stream.concat(Stream.of(jenis), Stream.of(names.split(",")))
                .map(String::strip)
                .anyMatch(name -> !name.isEmpty() && (written.equals(name) || written.startsWith(name + " ")));
    }
}
