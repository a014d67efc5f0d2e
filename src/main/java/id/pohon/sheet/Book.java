package id.pohon.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A workbook as it was read.
 *
 * @param name of its file
 */
public record Book(String name, List<Sheet> sheets) {

    public Book {
        sheets = List.copyOf(sheets);
    }

    /** A sheet by its name, in any case. */
    public Optional<Sheet> sheet(String wanted) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
