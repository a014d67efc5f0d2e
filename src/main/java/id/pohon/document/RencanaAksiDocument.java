package id.pohon.document;

import id.pohon.model.Unit;
import id.pohon.page.Link;
import java.util.ArrayList;
import java.util.List;

/** The Rencana Aksi: the target of each indikator by quarter, and what came of it once there is some (domain.md 5.2). */
public record RencanaAksiDocument(
        DocumentFrame frame,
        List<String> office,
        String title,
        String year,
        List<Part> units,
        Signature signature,
        Colophon colophon) {

    /** The table of a unit. */
    public record Part(String id, String jabatan, UnitTable table) {}

    static RencanaAksiDocument of(Order order) {
        List<Part> units = new ArrayList<>();
        List<Link> bookmarks = new ArrayList<>();
        for (Unit unit : order.edition().pohon().unit()) {
            if (!unit.sasaran().isEmpty()) {
                String caption = order.say("renaksi.caption", unit.jabatan(), order.year());
                Part part = new Part("jabatan-" + unit.kode(), unit.jabatan(), UnitTable.of(order, unit, caption));
                units.add(part);
                bookmarks.add(new Link(unit.jabatan(), "#" + part.id()));
            }
        }
        bookmarks.add(new Link(order.say("colophon"), "#keterangan-dokumen"));
        return new RencanaAksiDocument(
                order.frame(bookmarks),
                List.of(
                        order.cascade().instansi().nama(),
                        order.cascade().instansi().wilayah()),
                order.entry().title(),
                order.year(),
                units,
                Signature.of(order),
                Colophon.of(order));
    }
}
