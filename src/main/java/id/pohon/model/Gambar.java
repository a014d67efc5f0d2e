package id.pohon.model;

import java.nio.file.Path;

/**
 * An image file from {@code gambar/}, published as it is.
 *
 * @param nama path below {@code gambar/}, with {@code /}
 */
public record Gambar(String nama, Path file) {}
