package id.pohon.document;

import id.pohon.model.Berkala;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.page.PageContext;
import id.pohon.page.Values;
import id.pohon.wording.Wording;
import java.util.List;

/**
 * The table of a unit: No, Sasaran, Indikator, and the columns that a document adds.
 *
 * @param indikatorHead name of the column; the four of a Camat are printed as IKU
 * @param hasSatuan does any indikator have one?
 */
public record UnitTable(
        String caption,
        String indikatorHead,
        boolean hasSatuan,
        boolean hasTarget,
        boolean hasRealisasi,
        List<Row> rows) {

    /** A sasaran. {@code span}: how many rows its indikator take. */
    public record Row(String nomor, String uraian, boolean sic, int span, List<Measure> indikator) {}

    /**
     * An indikator; what is {@code ""} is not filled in. Quarters are always four. A document is signed, so it shows what the
     * content says and derives nothing: the target of a year that only its quarters give stays empty here, though pages show it.
     */
    public record Measure(
            String uraian,
            boolean sic,
            String satuan,
            String target,
            List<String> targetTw,
            String realisasi,
            List<String> realisasiTw) {

        private static final Measure NONE =
                new Measure("", false, "", "", List.of("", "", "", ""), "", List.of("", "", "", ""));
    }

    static UnitTable of(Order order, Unit unit, String caption) {
        Wording wording = order.wording();
        List<Indikator> all = unit.indikator();
        boolean iku = !all.isEmpty() && all.stream().allMatch(Indikator::iku);
        return new UnitTable(
                caption,
                order.say(iku ? "col.iku" : "col.indikator"),
                all.stream().anyMatch(i -> !i.satuan().isEmpty()),
                all.stream().anyMatch(i -> !i.target().isKosong()),
                all.stream().anyMatch(i -> !i.realisasi().isKosong()),
                unit.sasaran().stream().map(s -> row(wording, unit, s)).toList());
    }

    private static Row row(Wording wording, Unit unit, Sasaran s) {
        List<Measure> measures =
                s.indikator().stream().map(i -> measure(wording, i)).toList();
        return new Row(
                PageContext.printed(unit, s),
                s.uraian(),
                !s.keterangan().sic().isEmpty(),
                Math.max(1, measures.size()),
                measures.isEmpty() ? List.of(Measure.NONE) : measures);
    }

    private static Measure measure(Wording wording, Indikator i) {
        return new Measure(
                i.uraian(),
                !i.keterangan().sic().isEmpty(),
                i.satuan(),
                Values.text(wording, i.target().tahun()),
                quarters(wording, i.target()),
                Values.text(wording, i.realisasi().tahun()),
                quarters(wording, i.realisasi()));
    }

    private static List<String> quarters(Wording wording, Berkala value) {
        return value.tw().stream().map(nilai -> Values.text(wording, nilai)).toList();
    }
}
