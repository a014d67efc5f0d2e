package id.pohon.document;

import id.pohon.model.Cascade;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a document comes from and how to check it.
 *
 * @param source where the content comes from
 * @param dates what is known of its dates
 * @param check how to check that it is what was published
 */
public record Colophon(List<String> source, List<Fact> dates, String check) {

    /** A label and its text; {@code ""} is shown as not filled in. */
    public record Fact(String label, String text) {}

    static Colophon of(Order order) {
        Cascade cascade = order.cascade();
        Address file = order.medium() == Medium.PDF ? order.pdfAddress() : order.address();
        Cascade.Sumber sumber = cascade.sumber();
        List<String> source = new ArrayList<>();
        if (!sumber.judul().isEmpty()) {
            source.add(order.wording().say("foot.source.text", sumber.judul()));
        }
        source.add(sumber.keterangan());
        source.removeIf(String::isEmpty);
        return new Colophon(
                source,
                List.of(
                        new Fact(
                                order.wording().say("dokumen.nomor"),
                                cascade.penetapan().nomor()),
                        new Fact(
                                order.wording().say("dokumen.tanggal"),
                                Signature.date(order, cascade.penetapan().tanggal())),
                        new Fact(
                                order.wording().say("dokumen.diterbitkan"),
                                Signature.date(order, cascade.diterbitkan())),
                        new Fact(order.say("updated"), Signature.date(order, cascade.diperbarui()))),
                order.say("colophon.check", file.path()));
    }
}
