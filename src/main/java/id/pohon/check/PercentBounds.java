package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * P404: a target in percent lies outside 0 to 100, and the indikator is no growth. Reason: a share cannot; perhaps
 * a digit or the comma slipped. A peringatan, not a galat, because the official text must still be publishable.
 * The rule is ours (D4).
 */
final class PercentBounds extends CodedRule {

    PercentBounds() {
        super("P404", Severity.PERINGATAN);
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
        String satuan = indikator.satuan().toLowerCase(Locale.ROOT);
        String start = Words.of(indikator.uraian()).stream().findFirst().orElse("");
        boolean percent =
                start.equals("persentase") && (satuan.isEmpty() || satuan.equals("%") || satuan.equals("persen"));
        Optional<BigDecimal> target = Amounts.upper(indikator.target().tahun());
        boolean growth = Words.of(indikator.uraian()).stream().anyMatch(GROWTH::contains);
        if (percent && !growth && target.isPresent()) {
            boolean outside = target.get().signum() < 0 || target.get().compareTo(HUNDRED) > 0;
            if (outside) {
                Message message = Message.of("P404", indikator.target().tahun().tertulis());
                findings.add(indikator.at().value("target"), message, Message.of("P404.hint"));
            }
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> GROWTH =
            Set.of("pertumbuhan", "kenaikan", "peningkatan", "laju", "perubahan", "capaian", "penurunan", "realisasi");
}
