package id.pohon.document;

import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.page.Link;
import id.pohon.page.PageContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The Indikator Kinerja Utama, in the columns of PermenPAN 20/2008 (domain.md 5.3): No, Sasaran, IKU, alasan and
 * formulasi, sumber data, penanggung jawab.
 */
public record IkuDocument(
        DocumentFrame frame,
        List<String> office,
        String title,
        List<Part> units,
        Signature signature,
        Colophon colophon) {

    /** The IKU of a unit. */
    public record Part(String jabatan, String caption, List<Row> rows) {}

    /** A sasaran with its IKU. {@code span}: how many rows these take. */
    public record Row(String nomor, String uraian, int span, List<Iku> iku) {}

    /** One IKU; what is {@code ""} is not filled in. */
    public record Iku(
            String uraian, String satuan, List<String> penjelasan, String sumberData, String penanggungJawab) {}

    public boolean none() {
        return units.isEmpty();
    }

    static IkuDocument of(Order order) {
        List<Part> units = new ArrayList<>();
        for (Unit unit : order.edition().pohon().unit()) {
            List<Row> rows = unit.sasaran().stream()
                    .filter(s -> s.indikator().stream().anyMatch(Indikator::iku))
                    .map(s -> row(order, unit, s))
                    .toList();
            if (!rows.isEmpty()) {
                units.add(new Part(unit.jabatan(), order.say("iku.caption", unit.jabatan(), order.year()), rows));
            }
        }
        return new IkuDocument(
                order.frame(List.of(
                        new Link(order.entry().title(), "#tabel"),
                        new Link(order.say("colophon"), "#keterangan-dokumen"))),
                List.of(
                        order.cascade().instansi().nama(),
                        order.cascade().instansi().wilayah()),
                order.entry().title(),
                units,
                Signature.of(order),
                Colophon.of(order));
    }

    private static Row row(Order order, Unit unit, Sasaran s) {
        List<Iku> iku = s.indikator().stream()
                .filter(Indikator::iku)
                .map(i -> iku(order, i))
                .toList();
        return new Row(PageContext.printed(unit, s), s.uraian(), iku.size(), iku);
    }

    private static Iku iku(Order order, Indikator i) {
        List<String> penjelasan = new ArrayList<>(List.of(i.alasan(), i.definisi(), i.formula()));
        penjelasan.removeIf(String::isEmpty);
        String penanggungJawab = order.edition()
                .pohon()
                .unit(i.penanggungJawab())
                .map(Unit::jabatan)
                .orElse(i.penanggungJawab());
        return new Iku(i.uraian(), i.satuan(), penjelasan, i.sumberData(), penanggungJawab);
    }
}
