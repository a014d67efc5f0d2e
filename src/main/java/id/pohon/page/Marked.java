package id.pohon.page;

import id.pohon.compare.Beda;
import java.util.List;

/** A text with the words that were dropped and added; a text that stayed has one piece. */
public record Marked(List<Piece> pieces) {

    /** Some words. {@code space} stands before them and is not marked. */
    public record Piece(String space, String text, boolean dropped, boolean added) {}

    static Marked of(Beda beda) {
        return new Marked(beda.potongan().stream().map(Marked::piece).toList());
    }

    static Marked plain(String text) {
        return new Marked(List.of(new Piece("", text, false, false)));
    }

    private static Piece piece(Beda.Potongan potongan) {
        String text = potongan.teks().stripLeading();
        return new Piece(
                potongan.teks().substring(0, potongan.teks().length() - text.length()),
                text,
                potongan.nasib() == Beda.Nasib.DIHAPUS,
                potongan.nasib() == Beda.Nasib.DITAMBAH);
    }
}
