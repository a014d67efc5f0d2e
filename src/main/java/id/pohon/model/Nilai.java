package id.pohon.model;

import java.math.BigDecimal;

/** A target, realisasi or baseline: a number, a range, a text such as a grade, or not filled in. */
public sealed interface Nilai {

    /** Not filled in. */
    Nilai KOSONG = new Kosong();

    /** As the author wrote it, {@code ""} if nothing. */
    String tertulis();

    default boolean isKosong() {
        return this instanceof Kosong;
    }

    record Kosong() implements Nilai {
        @Override
        public String tertulis() {
            return "";
        }
    }

    /** @param persen a percent sign was written behind it */
    record Angka(BigDecimal nilai, boolean persen, String tertulis) implements Nilai {}

    /** Both ends are included. */
    record Rentang(BigDecimal dari, BigDecimal sampai, boolean persen, String tertulis) implements Nilai {}

    /** A grade ({@code BB}), an opinion ({@code WTP}), yes or no, or any other text. */
    record Teks(String tertulis) implements Nilai {}
}
