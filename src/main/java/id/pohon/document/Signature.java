package id.pohon.document;

import id.pohon.model.Cascade;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Place, date and who signs; what is {@code ""} is left for the pen.
 *
 * @param year printed behind an open date
 */
public record Signature(String tempat, String tanggal, String year, String jabatan, String nama) {

    /** As it stands under the preface. */
    static Signature of(Order order) {
        Cascade.Penetapan penetapan = order.cascade().penetapan();
        return new Signature(
                penetapan.tempat(),
                date(order, penetapan.tanggal()),
                order.year(),
                penetapan.jabatan(),
                penetapan.nama());
    }

    static String date(Order order, Optional<LocalDate> date) {
        return date.map(order.wording()::date).orElse("");
    }
}
