package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * P303: the satuan does not fit how the indikator starts: {@code Persentase} in Dokumen, {@code Jumlah} in
 * percent. Reason: one of the two is wrong, and readers cannot tell which. What fits is in {@code satuan.txt}.
 * Basis: Measurable of SMART, PermenPANRB 88/2021 criterion 1.b-6 (C3).
 */
final class UnfitSatuan extends CodedRule {

    UnfitSatuan() {
        super("P303", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Sasaran sasaran : pohon.sasaran()) {
                for (Indikator indikator : sasaran.indikator()) {
                    check(subject, pohon, indikator, findings);
                }
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Indikator indikator, Findings findings) {
        String satuan = SameText.plain(indikator.satuan().replace("%", " persen "));
        Optional<String> start = subject.vocabulary().start(Vocabulary.Name.SATUAN, Words.of(indikator.uraian()));
        if (satuan.isEmpty() || start.isEmpty()) {
            return;
        }
        List<String> fitting = new ArrayList<>();
        boolean unfit = false;
        for (String each : subject.vocabulary()
                .pairs(Vocabulary.Name.SATUAN)
                .get(start.get())
                .split(",")) {
            String entry = each.strip();
            if (entry.startsWith("!")) {
                unfit |= matches(satuan, entry.substring(1));
            } else {
                fitting.add(entry);
            }
        }
        unfit |= !fitting.isEmpty() && fitting.stream().noneMatch(entry -> matches(satuan, entry));
        if (unfit) {
            Message hint = fitting.isEmpty()
                    ? Message.of("P303.hint")
                    : Message.of("P303.pilihan", String.join(", ", fitting));
            findings.add(indikator.at().value("satuan"), Message.of("P303", indikator.satuan(), start.get()), hint);
        }
    }

    private static boolean matches(String satuan, String entry) {
        return Words.of(satuan).contains(entry.equals("%") ? "persen" : entry);
    }
}
