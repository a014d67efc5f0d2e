package id.pohon.exchange;

import java.util.List;

/**
 * What a file gave.
 *
 * @param files content files, not written yet
 * @param own the file is Pohon's own workbook; else kode and {@code cascade.yaml} are only proposals
 * @param missing required keys of {@code cascade.yaml} that the file did not tell
 * @param withoutAtasan several units, and none says who is above it
 * @param counts units, sasaran, indikator
 * @param account what became of each cell
 */
public record Imported(
        List<Piece> files,
        boolean own,
        List<String> missing,
        boolean withoutAtasan,
        List<Integer> counts,
        Account account) {

    public Imported {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        counts = List.copyOf(counts);
    }
}
