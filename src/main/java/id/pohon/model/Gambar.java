package id.pohon.model;

import java.nio.file.Path;

/**
 * An image file from {@code gambar/}, published as it is.
 *
 * @param nama path below {@code gambar/}, with {@code /}
 * @param lebar of a PNG in pixels, else 0
 * @param tinggi likewise
 */
public record Gambar(String nama, Path file, int lebar, int tinggi) {

    /** Is its size known, which is so for PNG? */
    public boolean isPng() {
        return lebar > 0;
    }
}
