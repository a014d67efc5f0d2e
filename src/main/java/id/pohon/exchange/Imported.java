package id.pohon.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file gave.
 *
 * @param files path below the cascade's folder → text of a new content file
 * @param proposedCascade {@code cascade.yaml} was put together from titles, so that one that exists counts more
 * @param missing required keys of {@code cascade.yaml} that the file did not tell
 * @param withoutAtasan several units, and none says who is above it
 * @param counts units, sasaran, indikator
 * @param account what became of each cell
 */
public record Imported(
        Map<String, String> files,
        boolean proposedCascade,
        List<String> missing,
        boolean withoutAtasan,
        List<Integer> counts,
        Account account) {

    public Imported {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        missing = List.copyOf(missing);
        counts = List.copyOf(counts);
    }
}
