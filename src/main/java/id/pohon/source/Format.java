package id.pohon.source;

import id.pohon.report.Message;
import java.util.Optional;

/**
 * Which forms of content this version of Pohon knows; {@code format} in {@code situs.yaml} says which one a project has.
 *
 * @param oldest that can be brought up to date
 * @param current the only one that is read
 */
public record Format(int oldest, int current) {

    /** Of this version. */
    public static final Format KNOWN = new Format(1, 1);

    /** What to do about content of a form that is not the current one; nothing if it is. */
    public Optional<Message> advice(String written) {
        Optional<Integer> number = number(written);
        if (written.isEmpty() || number.equals(Optional.of(current))) {
            return Optional.empty();
        }
        boolean old = number.filter(n -> n >= oldest && n < current).isPresent();
        return Optional.of(Message.of(old ? "P039.lama.hint" : "P039.hint", current));
    }

    /** The number that is written; none if it is no number. */
    public Optional<Integer> number(String written) {
        return written.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
