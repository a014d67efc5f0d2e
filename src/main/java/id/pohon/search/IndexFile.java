package id.pohon.search;

import java.util.Arrays;

/**
 * A script file of the index.
 *
 * @param name path from the root of the site, such as {@code cari/indeks.js}
 */
public record IndexFile(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + ")";
    }
}
