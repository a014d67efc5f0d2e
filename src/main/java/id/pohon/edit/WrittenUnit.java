package id.pohon.edit;

import id.pohon.model.Cascade;
import id.pohon.model.Unit;
import id.pohon.source.Loaded;
import id.pohon.source.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A unit as model and as written, with the changes to its file. */
final class WrittenUnit {

    private final Cascade cascade;
    private final Unit unit;
    private final Path path;
    private final Optional<Written.Obj> keys;
    private final TextEdits edits;

    private WrittenUnit(Cascade cascade, Unit unit, Path path, String text) {
        this.cascade = cascade;
        this.unit = unit;
        this.path = path;
        this.keys = Written.read(text);
        this.edits = new TextEdits(text);
    }

    static WrittenUnit read(Loaded loaded, Cascade cascade, Unit unit) {
        FileText file = FileText.read(loaded, unit.at().start().file());
        return new WrittenUnit(cascade, unit, file.path(), file.text());
    }

    Cascade cascade() {
        return cascade;
    }

    Unit unit() {
        return unit;
    }

    String file() {
        return unit.at().start().file();
    }

    /** What the file says, before all changes. */
    String text() {
        return edits.before();
    }

    /** Do the model and the file agree on what stands where? */
    boolean fits() {
        List<Written.Obj> sasaran = sasaran();
        if (sasaran.size() != unit.sasaran().size()) {
            return false;
        }
        for (int i = 0; i < sasaran.size(); i++) {
            int indikator = sasaran.get(i).objects("indikator").size();
            if (indikator != unit.sasaran().get(i).indikator().size()) {
                return false;
            }
        }
        return true;
    }

    List<Written.Obj> sasaran() {
        return keys.map(root -> root.objects("sasaran")).orElse(List.of());
    }

    static boolean hasKode(Written.Obj element) {
        return element.entry("kode")
                .map(entry -> !(entry.value() instanceof Written.Scalar scalar) || !isEmpty(scalar))
                .orElse(false);
    }

    /** Nothing, {@code ~} or {@code null}, as the reader sees it. */
    private static boolean isEmpty(Written.Scalar scalar) {
        boolean quoted = scalar.end() - scalar.start() > scalar.text().length();
        return scalar.text().isBlank() || !quoted && List.of("~", "null").contains(scalar.text());
    }

    /** Writes a kode as the first key of an element, or where an empty one stands. */
    void give(Written.Obj element, String kode) {
        Optional<Written.Entry> empty = element.entry("kode");
        int first = element.entries().get(0).start();
        if (empty.isPresent()) {
            new KeyEdits(edits).set(empty.get(), kode);
        } else if (element.flow()) {
            edits.insert(first, "kode: " + kode + ", ");
        } else {
            int column = first - edits.lineStart(first);
            edits.insert(first, "kode: " + kode + edits.lineEnd() + " ".repeat(column));
        }
    }

    /** Replaces a part of a text value. */
    void replace(Written.Scalar value, String old, String replacement) {
        int at = edits.before().indexOf(old, value.start());
        if (at >= 0 && at + old.length() <= value.end()) {
            edits.replace(at, at + old.length(), replacement);
        }
    }

    /** The new file, if anything changes; it is read once more, since it must say the same as before. */
    Optional<FileEdit> edit() {
        String after = edits.apply();
        if (after.equals(edits.before())) {
            return Optional.empty();
        }
        List<Written.Obj> sasaran =
                Written.read(after).map(root -> root.objects("sasaran")).orElse(List.of());
        if (sasaran.size() != sasaran().size()) {
            throw new IllegalStateException("the changes would break " + file());
        }
        return Optional.of(new FileEdit(file(), path, after));
    }
}
