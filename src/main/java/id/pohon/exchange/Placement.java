package id.pohon.exchange;

import id.pohon.edit.FileEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where imported files go, and what stands there already. Without merging, nothing that exists is changed. */
public record Placement(List<Planned> files) {

    /** What happens to a file. */
    public enum State {
        NEW,
        /** It says all of it already. */
        SAME,
        /** It says something else and stays. */
        KEPT,
        /** It was only proposed, and one that exists counts more. */
        PREFERRED,
        /** What differs is changed. */
        MERGED
    }

    /**
     * A file and its fate.
     *
     * @param before the text that is there, {@code ""} if none
     * @param after the text that will be there
     * @param skipped keys that differ but could not be changed
     */
    public record Planned(Path path, State state, String before, String after, List<String> skipped) {

        public Planned {
            skipped = List.copyOf(skipped);
        }
    }

    public Placement {
        files = List.copyOf(files);
    }

    /** @param merge change what differs in files that exist */
    public static Placement of(Imported imported, Path folder, boolean merge) {
        Existing existing = new Existing(folder, imported.own());
        List<Planned> planned = new ArrayList<>();
        for (Piece piece : imported.files()) {
            Optional<Path> there = existing.file(piece);
            if (there.isEmpty()) {
                planned.add(new Planned(folder.resolve(piece.path()), State.NEW, "", piece.text(), List.of()));
            } else {
                planned.add(planned(piece, there.get(), imported, merge));
            }
        }
        return new Placement(planned);
    }

    private static Planned planned(Piece piece, Path there, Imported imported, boolean merge) {
        String before = Existing.read(there);
        if (before.replace("\r\n", "\n").equals(piece.text())) {
            return new Planned(there, State.SAME, before, before, List.of());
        }
        if (piece.isCascade() && !imported.own()) {
            return new Planned(there, State.PREFERRED, before, before, List.of());
        }
        Optional<Merge.Result> merged = FileMerge.of(piece, before, there, new Matching(imported.own()));
        if (merged.isPresent()
                && merged.get().text().equals(before)
                && merged.get().skipped().isEmpty()) {
            return new Planned(there, State.SAME, before, before, List.of());
        }
        if (!merge || merged.isEmpty()) {
            return new Planned(there, State.KEPT, before, before, List.of());
        }
        return new Planned(
                there, State.MERGED, before, merged.get().text(), merged.get().skipped());
    }

    /** Writes new and merged files. */
    public void write() {
        for (Planned file : files) {
            if (file.state() == State.NEW || file.state() == State.MERGED) {
                new FileEdit(file.path().toString(), file.path(), file.after()).write();
            }
        }
    }
}
