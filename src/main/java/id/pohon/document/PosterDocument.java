package id.pohon.document;

import id.pohon.page.Link;
import java.util.List;

/**
 * The whole pohon on one sheet: the pictures of its parts beside each other.
 *
 * @param paper CSS name of the sheet
 * @param columns how many pictures stand side by side
 */
public record PosterDocument(
        DocumentFrame frame,
        List<String> office,
        String title,
        String counts,
        String paper,
        int columns,
        List<List<Sheet>> rows,
        String legendNote,
        Colophon colophon) {

    static PosterDocument of(Order order) {
        List<Sheet> parts = Sheet.parts(order);
        PosterLayout layout = PosterLayout.of(parts);
        return new PosterDocument(
                order.frame(List.of(new Link(order.entry().title(), "#poster"))),
                List.of(
                        order.cascade().instansi().nama(),
                        order.cascade().instansi().wilayah()),
                order.say("poster.title", order.year()),
                order.wording()
                        .say(
                                "pohon.intro",
                                order.wording()
                                        .count(
                                                "hitung.unit",
                                                order.edition().pohon().unit().size()),
                                order.wording()
                                        .count(
                                                "hitung.sasaran",
                                                order.edition()
                                                        .pohon()
                                                        .sasaran()
                                                        .size()),
                                order.wording()
                                        .count(
                                                "hitung.indikator",
                                                order.edition().indikator().size())),
                layout.paper(),
                layout.columns(),
                layout.rows(parts),
                order.say("poster.legend"),
                Colophon.of(order));
    }
}
