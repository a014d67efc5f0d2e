package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * P134: a sasaran takes its superior's over directly (<em>langsung</em>), and the satuan differ or the parts do
 * not add up to the whole. Reason: what is handed down directly is the same measure, whole or divided. A
 * peringatan, not a galat, because the official text must still be publishable. Basis: PermenPANRB 6/2022 (A8).
 */
final class UnequalLangsung extends CodedRule {

    UnequalLangsung() {
        super("P134", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Sasaran sasaran : pohon.sasaran()) {
                List<Tautan> direct = pohon.didukung(sasaran).stream()
                        .filter(link -> link.dukungan().cara().equals("langsung"))
                        .toList();
                if (!direct.isEmpty()) {
                    sasaran.indikator().forEach(whole -> check(whole, sasaran, direct, findings));
                }
            }
        }
    }

    /** Looks at the indikator of the same text below, or at the only one. */
    private static void check(Indikator whole, Sasaran sasaran, List<Tautan> direct, Findings findings) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        boolean divided = false;
        Optional<BigDecimal> target = Amounts.of(whole.target().tahun());
        for (Tautan link : direct) {
            Optional<Indikator> part = part(whole, sasaran, link.dari());
            if (part.isEmpty()) {
                return;
            }
            satuan(part.get(), whole, findings);
            Optional<BigDecimal> amount = Amounts.of(part.get().target().tahun());
            complete &= amount.isPresent();
            sum = sum.add(amount.orElse(BigDecimal.ZERO));
            divided |= amount.isPresent() && target.isPresent() && amount.get().compareTo(target.get()) != 0;
        }
        boolean counted =
                Words.of(whole.uraian()).stream().findFirst().orElse("").equals("jumlah");
        if (target.isPresent() && complete && divided && counted && sum.compareTo(target.get()) != 0) {
            Message message = Message.of(
                    "P134.jumlah", sum.toPlainString(), whole.target().tahun().tertulis());
            findings.add(whole.at().value("target"), message, Message.of("P134.jumlah.hint"));
        }
    }

    private static Optional<Indikator> part(Indikator whole, Sasaran sasaran, Sasaran below) {
        return below.indikator().stream()
                .filter(each -> SameText.plain(each.uraian()).equals(SameText.plain(whole.uraian())))
                .findFirst()
                .or(() -> below.indikator().size() == 1 && sasaran.indikator().size() == 1
                        ? Optional.of(below.indikator().get(0))
                        : Optional.empty());
    }

    private static void satuan(Indikator part, Indikator whole, Findings findings) {
        boolean differs = !part.satuan().isEmpty()
                && !whole.satuan().isEmpty()
                && !SameText.plain(part.satuan()).equals(SameText.plain(whole.satuan()));
        if (differs) {
            Related related = new Related(whole.at().value("satuan"), Message.of("P134.lihat"));
            Message message = Message.of("P134", part.satuan(), whole.satuan());
            findings.add(part.at().value("satuan"), message, Message.of("P134.hint"), related);
        }
    }
}
