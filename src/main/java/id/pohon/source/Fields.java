package id.pohon.source;

import id.pohon.model.Kode;
import id.pohon.model.Nilai;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Place;
import id.pohon.report.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cursor over one mapping. A reader asks for the keys it knows, each in its type; what is missing or of another type
 * is reported and read as absent. {@link #end()} reports the keys nobody asked for, so the readers are the one
 * definition of what content may say.
 */
final class Fields {

    private final Node.Obj obj;
    private final Diagnostics diagnostics;
    private final Mismatches mismatches;
    private final List<String> asked = new ArrayList<>(32);
    private final List<String> missing = new ArrayList<>(0);
    private int found;

    Fields(Node.Obj obj, Diagnostics diagnostics) {
        this.obj = obj;
        this.diagnostics = diagnostics;
        this.mismatches = new Mismatches(diagnostics);
    }

    /** Where the mapping and each of its keys stand. */
    Place place() {
        return Places.of(obj);
    }

    /** The place of a mapping below this one, or of this one if it is not written. */
    Place placeOf(String key) {
        Node.Entry entry = obj.fields().get(key);
        return entry != null && entry.value() instanceof Node.Obj below ? Places.of(below) : place();
    }

    Position start() {
        return obj.at();
    }

    /** Is the key written, with or without a value? */
    boolean has(String key) {
        return obj.fields().containsKey(key);
    }

    Position valueAt(String key) {
        Node.Entry entry = obj.fields().get(key);
        return entry == null ? obj.at() : entry.value().at();
    }

    /** One line of text, {@code ""} if absent. */
    String text(String key) {
        return value(key).map(entry -> line(entry.value(), key)).orElse("");
    }

    /** One line of text that must not be absent. */
    String required(String key) {
        require(key);
        return text(key);
    }

    /** An identity as in {@link Kode}, {@code ""} if absent; one of another form is reported and made good. */
    String kode(String key) {
        String written = text(key);
        if (written.isEmpty() || Kode.is(written)) {
            return written;
        }
        String nearest = Kode.from(written);
        String hint = nearest.isEmpty() ? "P037.hint.aturan" : "P037.hint";
        galat("P037", valueAt(key), Message.of("P037", key, written), Message.of(hint, nearest));
        return nearest;
    }

    String requiredKode(String key) {
        require(key);
        return kode(key);
    }

    /** One of a few words, {@code ""} if absent or unknown. */
    String choice(String key, List<String> allowed) {
        String word = text(key);
        if (word.isEmpty() || allowed.contains(word)) {
            return word;
        }
        Optional<String> meant = Nearest.of(word.replace(' ', '-'), allowed);
        Message hint = meant.map(right -> Message.of("P033.hint", right))
                .orElseGet(() -> Message.of("P033.hint.daftar", String.join(", ", allowed)));
        galat("P033", valueAt(key), Message.of("P033", key, word), hint);
        return "";
    }

    /** {@code ya} or {@code tidak}; absent is {@code tidak}. */
    boolean flag(String key) {
        String word = text(key).toLowerCase(java.util.Locale.ROOT);
        if (word.equals("ya") || word.equals("true")) {
            return true;
        }
        if (!word.isEmpty() && !word.equals("tidak") && !word.equals("false")) {
            galat("P033", valueAt(key), Message.of("P033", key, word), Message.of("P033.hint.daftar", "ya, tidak"));
        }
        return false;
    }

    /** A whole number from {@code least} to {@code most}. */
    OptionalInt integer(String key, int least, int most) {
        String written = text(key);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean digits = written.length() < 9 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(written) : -1;
        if (number < least || number > most) {
            galat("P036", valueAt(key), Message.of("P036", key, written), Message.of("P036.hint", least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    Optional<LocalDate> date(String key) {
        String written = text(key);
        return written.isEmpty() ? Optional.empty() : new Dates(diagnostics).read(written, valueAt(key));
    }

    /** A number, range or text as it stands in a target. */
    Nilai nilai(String key) {
        String written = text(key);
        return written.isEmpty() ? Nilai.KOSONG : new Numbers(diagnostics).read(written, valueAt(key));
    }

    /** Is the value a mapping? Then {@link #object} reads it, else {@link #text}. */
    boolean isObject(String key) {
        Node.Entry entry = obj.fields().get(key);
        return entry != null && entry.value() instanceof Node.Obj;
    }

    /** A mapping below this one. Its reader must call {@link #end()}. */
    Optional<Fields> object(String key) {
        return value(key).flatMap(entry -> mapping(entry.value(), key));
    }

    /** The entries of a list of mappings. */
    List<Fields> objects(String key) {
        List<Fields> read = new ArrayList<>();
        for (Node item : list(key)) {
            mapping(item, key).ifPresent(read::add);
        }
        return read;
    }

    /** The entries of a list of texts. */
    List<String> texts(String key) {
        List<String> read = new ArrayList<>();
        for (Node item : list(key)) {
            String text = line(item, key);
            if (!text.isEmpty()) {
                read.add(text);
            }
        }
        return read;
    }

    /** The entries of a list. */
    List<Node> list(String key) {
        Optional<Node.Entry> entry = value(key);
        if (entry.isEmpty()) {
            return List.of();
        }
        Node value = entry.get().value();
        if (value instanceof Node.Seq seq) {
            return seq.items();
        }
        mismatches.list(value, key);
        return List.of();
    }

    /** The keys as written, for a mapping whose keys are free. */
    List<String> keys() {
        return List.copyOf(obj.fields().keySet());
    }

    /** Is the value a mapping? */
    boolean isMapping(String key) {
        Node.Entry entry = obj.fields().get(key);
        return entry != null && entry.value() instanceof Node.Obj;
    }

    /** An entry of a list as text; {@code ""} if it is none, which is reported. */
    String line(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.kind() == Node.Kind.TEXT ? clean(scalar) : "";
        }
        mismatches.text(node, key);
        return "";
    }

    /** An entry of a list as a mapping; nothing if it is none, which is reported. */
    Optional<Fields> mapping(Node node, String key) {
        if (node instanceof Node.Obj below) {
            return Optional.of(new Fields(below, diagnostics));
        }
        mismatches.mapping(node, key);
        return Optional.empty();
    }

    /** A key that must be written and have a value. */
    void require(String key) {
        Node.Entry entry = obj.fields().get(key);
        if (entry == null) {
            missing.add(key);
        } else if (entry.value() instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Kind.EMPTY
                        || scalar.kind() == Node.Kind.TEXT && scalar.text().isBlank())) {
            galat("P031", entry.keyAt(), Message.of("P031.kosong", key), Message.of("P031.kosong.hint", key));
        }
    }

    /** Reports the keys nobody asked for, and the required ones that are not among them by another name. */
    void end() {
        if (found < obj.fields().size()) {
            for (Node.Entry entry : obj.fields().values()) {
                if (!asked.contains(entry.key())) {
                    unknown(entry);
                }
            }
        }
        for (String key : missing) {
            galat("P031", obj.at(), Message.of("P031", key), Message.of("P031.hint", key));
        }
    }

    void add(Optional<Diagnostic> found) {
        found.ifPresent(diagnostics::add);
    }

    void galat(String code, Position at, Message message, Message hint) {
        diagnostics.add(Diagnostic.galat(code, at, message, hint));
    }

    private void unknown(Node.Entry entry) {
        String key = entry.key();
        boolean empty = entry.value() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.EMPTY;
        if (obj.flow() && empty) {
            boolean digits = !key.isEmpty() && key.chars().allMatch(Character::isDigit);
            Message hint = Message.of(digits ? "P015.angka.hint" : "P015.koma.hint", key);
            galat("P015", entry.keyAt(), Message.of("P015.koma", key), hint);
            return;
        }
        Optional<String> meant = KeyNames.meant(key, asked);
        meant.ifPresent(missing::remove);
        Message hint = meant.map(right -> Message.of("P030.hint", right))
                .or(() -> Homes.of(key).map(home -> Message.of("P030.hint.tempat", key, home)))
                .orElseGet(() -> Message.of("P030.hint.daftar", String.join(", ", new LinkedHashSet<>(asked))));
        galat("P030", entry.keyAt(), Message.of("P030", key), hint);
    }

    /** The entry if it is written and has a value. */
    private Optional<Node.Entry> value(String key) {
        Node.Entry entry = obj.fields().get(key);
        if (entry == null || !asked.contains(key)) {
            asked.add(key);
            found += entry == null ? 0 : 1;
        }
        boolean absent =
                entry == null || entry.value() instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.TEXT;
        return absent ? Optional.empty() : Optional.of(entry);
    }

    private String clean(Node.Scalar scalar) {
        String text = Text.oneLine(scalar.text());
        int bad = Text.forbidden(text);
        if (bad >= 0) {
            String name = Characters.name(text.charAt(bad));
            galat("P003", scalar.at(), Message.of("P003", name), Message.of("P003.hint"));
        }
        return text;
    }
}
