package id.pohon.check;

import id.pohon.model.Tautan;
import id.pohon.report.Position;
import id.pohon.words.Words;

/**
 * Do both ends of a link promise the same in the same words?
 */
final class SameText {

    private SameText() {}

    static boolean isSame(Tautan link) {
        return link.ke() instanceof Tautan.KeSasaran to
                && plain(link.dari().uraian()).equals(plain(to.sasaran().uraian()));
    }

    /** Where the text of the supported sasaran stands. */
    static Position end(Tautan link) {
        return link.ke() instanceof Tautan.KeSasaran to
                ? to.sasaran().at().value("uraian")
                : link.dukungan().at().start();
    }

    static String plain(String text) {
        return String.join(" ", Words.of(text));
    }
}
