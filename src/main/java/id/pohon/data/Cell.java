package id.pohon.data;

import id.pohon.model.Nilai;
import java.math.BigDecimal;
import java.util.List;

/** One value in a table, of the type of its column. */
sealed interface Cell {

    /** Not filled in. */
    Cell EMPTY = new Empty();

    record Empty() implements Cell {}

    record Text(String value) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    /** A list in one cell; kode have no semicolon. */
    static Cell of(List<String> texts) {
        return of(String.join(";", texts));
    }

    static Cell of(int number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Cell of(boolean flag) {
        return new Flag(flag);
    }

    /** The number of a value; empty for a range or a text, which stand as written in the column beside it. */
    static Cell of(Nilai nilai) {
        return nilai instanceof Nilai.Angka angka ? new Number(angka.nilai()) : EMPTY;
    }
}
