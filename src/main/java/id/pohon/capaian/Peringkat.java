package id.pohon.capaian;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values that have an order but no distance: grades, opinions of the auditor, yes and no. */
final class Peringkat {

    /** Best first. */
    private static final List<List<String>> SKALA = List.of(
            // predicates of SAKIP evaluation, PermenPANRB 88/2021 (domain.md 4.3, 4.4)
            List.of("AA", "A", "BB", "B", "CC", "C", "D", "E"),
            // opinions of BPK on financial statements
            List.of("WTP", "WDP", "TW", "TMP"));

    private static final List<String> YA = List.of("ya", "ada", "sudah", "tercapai", "selesai");
    private static final List<String> TIDAK = List.of(
            "tidak",
            "tidak ada",
            "belum",
            "belum ada",
            "tidak tercapai",
            "belum tercapai",
            "tidak selesai",
            "belum selesai");

    private Peringkat() {}

    /** Is the text a value of one of the scales? */
    static boolean is(String text) {
        return isYaTidak(text) || SKALA.stream().anyMatch(skala -> skala.contains(upper(text)));
    }

    /** Was the target reached? Nothing if the two are not of one scale. */
    static Optional<Boolean> tercapai(String target, String realisasi) {
        if (isYaTidak(target) && isYaTidak(realisasi)) {
            return Optional.of(isYa(target) == isYa(realisasi));
        }
        return SKALA.stream()
                .filter(skala -> skala.contains(upper(target)) && skala.contains(upper(realisasi)))
                .map(skala -> skala.indexOf(upper(realisasi)) <= skala.indexOf(upper(target)))
                .findFirst();
    }

    private static boolean isYa(String text) {
        return YA.contains(lower(text));
    }

    private static boolean isYaTidak(String text) {
        return isYa(text) || TIDAK.contains(lower(text));
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
