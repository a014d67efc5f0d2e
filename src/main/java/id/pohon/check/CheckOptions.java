package id.pohon.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check may be told besides the content.
 *
 * @param vocabulary the lists of words that rules about wording go by
 * @param tanggal the day for which lateness is judged; without it nothing is late, because rules know no clock
 */
public record CheckOptions(Vocabulary vocabulary, Optional<LocalDate> tanggal) {

    /** The lists that come with the program, and no day. */
    public static CheckOptions standard() {
        return new CheckOptions(Vocabulary.bundled(), Optional.empty());
    }
}
