package id.pohon.page;

import id.pohon.model.Indikator;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.function.Predicate;

/** How much of the content is filled in, counted field by field. */
final class Completeness {

    /** A field that an indikator should have. {@code key}: its phrase. */
    record Field(String key, Predicate<Indikator> filled) {}

    /** A row of a completeness table; {@code percent} is 0 to 100. */
    public record Row(String label, String filled, int percent, String word) {}

    /** In the order of the IKU form (PermenPAN 20/2008 as listed in domain.md 5.3). */
    static final List<Field> FIELDS = List.of(
            new Field("indikator.satuan", i -> !i.satuan().isEmpty()),
            new Field("indikator.target", i -> !i.target().isKosong()),
            new Field("indikator.realisasi", i -> !i.realisasi().isKosong()),
            new Field("indikator.baseline", i -> i.baseline().isPresent()),
            new Field("indikator.definisi", i -> !i.definisi().isEmpty()),
            new Field("indikator.formula", i -> !i.formula().isEmpty()),
            new Field("indikator.sumber-data", i -> !i.sumberData().isEmpty()),
            new Field("indikator.penanggung-jawab", i -> !i.penanggungJawab().isEmpty()));

    private Completeness() {}

    static long count(List<Indikator> indikator, Field field) {
        return indikator.stream().filter(field.filled()).count();
    }

    static Row row(Wording wording, String label, long filled, long total) {
        int percent = total == 0 ? 0 : (int) (filled * 100 / total);
        String word = filled == 0 ? "belum-diisi" : filled == total ? "terisi.penuh" : "terisi.sebagian";
        return new Row(label, wording.say("terisi.dari", (int) filled, (int) total), percent, wording.say(word));
    }

    /** How many percent of the fields of all indikator are filled in, rounded down; 0 if there are none. */
    static int percent(List<Indikator> indikator) {
        long filled =
                FIELDS.stream().mapToLong(field -> count(indikator, field)).sum();
        long all = (long) FIELDS.size() * indikator.size();
        return all == 0 ? 0 : (int) (filled * 100 / all);
    }

    /** One row for each field over all indikator. */
    static List<Row> rows(Wording wording, List<Indikator> indikator) {
        return FIELDS.stream()
                .map(field -> row(wording, wording.say(field.key()), count(indikator, field), indikator.size()))
                .toList();
    }
}
