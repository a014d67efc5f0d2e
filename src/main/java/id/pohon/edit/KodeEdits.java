package id.pohon.edit;

import id.pohon.model.Cascade;
import id.pohon.model.Unit;
import id.pohon.source.ClosedYear;
import id.pohon.source.Loaded;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives a kode to every sasaran and indikator that has none, and lets links that named a position name the kode. Files
 * with a galat and closed years are left alone, and so is what only they name by its position.
 *
 * @param given in the order of the files
 * @param links how many links were rewritten
 * @param skipped files that were left alone and hold units
 */
public record KodeEdits(List<GivenKode> given, int links, List<String> skipped, List<FileEdit> files) {

    public KodeEdits {
        given = List.copyOf(given);
        skipped = List.copyOf(skipped);
        files = List.copyOf(files);
    }

    /**
     * Plans the changes; nothing is written.
     *
     * @param galat files with a galat
     */
    public static KodeEdits of(Loaded loaded, Set<String> galat) {
        List<WrittenUnit> units = new ArrayList<>();
        Set<String> frozen = new TreeSet<>();
        for (Cascade cascade : loaded.content().cascade()) {
            if (cascade.isTaken()) {
                continue; // its office writes it
            }
            boolean closed = isClosed(loaded, cascade);
            for (Unit unit : cascade.unit()) {
                String file = unit.at().start().file();
                WrittenUnit written = WrittenUnit.read(loaded, cascade, unit);
                if (closed || galat.contains(file) || !written.fits()) {
                    frozen.add(file);
                }
                units.add(written);
            }
        }
        Renaming renaming = new Renaming(
                units.stream().filter(unit -> frozen.contains(unit.file())).toList());
        List<WrittenUnit> open =
                units.stream().filter(unit -> !frozen.contains(unit.file())).toList();
        open.forEach(renaming::name);
        List<FileEdit> files = new ArrayList<>();
        for (WrittenUnit unit : open) {
            renaming.follow(unit);
            unit.edit().ifPresent(files::add);
        }
        return new KodeEdits(renaming.given(), renaming.links(), List.copyOf(frozen), files);
    }

    private static boolean isClosed(Loaded loaded, Cascade cascade) {
        return loaded.files()
                .path(cascade.at().start().file())
                .map(path -> Files.exists(path.resolveSibling(ClosedYear.FILE)))
                .orElse(true);
    }

    /** Writes the files. */
    public void write() {
        files.forEach(FileEdit::write);
    }
}
