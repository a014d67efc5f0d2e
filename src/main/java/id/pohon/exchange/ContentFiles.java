package id.pohon.exchange;

import id.pohon.edit.Value;
import java.util.ArrayList;
import java.util.List;

/** The content files that a draft makes. */
final class ContentFiles {

    static final String CASCADE = "cascade.yaml";
    static final String PENGANTAR = "kata-pengantar.md";

    private ContentFiles() {}

    /** @param comments lines on top of each file, that say where it comes from */
    static List<Piece> of(Draft draft, List<String> comments) {
        List<Piece> files = new ArrayList<>();
        Value.Group cascade = Keys.cascade(draft);
        if (!cascade.isEmpty()) {
            files.add(new Piece(CASCADE, comments, cascade, ""));
        }
        String pengantar = draft.cascade.text(Draft.PENGANTAR);
        if (!pengantar.isEmpty()) {
            files.add(new Piece(PENGANTAR, List.of(), new Value.Keys().done(), pengantar));
        }
        for (Entry unit : draft.unit) {
            files.add(new Piece("unit/" + unit.kode() + ".md", comments, Keys.unit(unit), unit.text(Entry.NARASI)));
        }
        return files;
    }
}
