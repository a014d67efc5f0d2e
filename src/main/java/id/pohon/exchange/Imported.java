package id.pohon.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file gave.
 *
 * @param files path below the cascade's folder → text of a new content file
 * @param account what became of each cell
 */
public record Imported(Map<String, String> files, int unit, int sasaran, int indikator, Account account) {

    public Imported {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
