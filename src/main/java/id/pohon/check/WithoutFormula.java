package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.Set;

/**
 * P308: an indikator that is computed, such as {@code Persentase} or {@code Pertumbuhan}, has no {@code formula}.
 * Reason: nobody can compute it again. Basis: PermenPANRB 88/2021 criterion 2.a (C8).
 */
final class WithoutFormula extends IndikatorLacks {

    WithoutFormula() {
        super("P308", Severity.PERINGATAN);
    }

    @Override
    boolean isDue(Subject subject, Pohon pohon, Indikator indikator) {
        return COMPUTED.contains(
                Words.of(indikator.uraian()).stream().findFirst().orElse(""));
    }

    @Override
    boolean lacks(Indikator indikator) {
        return indikator.formula().isEmpty();
    }

    private static final Set<String> COMPUTED = Set.of(
            "persentase",
            "presentase",
            "persen",
            "pertumbuhan",
            "laju",
            "indeks",
            "nilai",
            "rasio",
            "rata",
            "proporsi",
            "cakupan",
            "angka",
            "skor");
}
