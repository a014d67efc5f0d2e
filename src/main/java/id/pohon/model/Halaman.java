package id.pohon.model;

import id.pohon.report.Place;

/**
 * A free page from {@code halaman/}.
 *
 * @param kode the file name, and so its address: {@code tentang}
 * @param deskripsi one sentence for search engines and sharing, or {@code ""}
 */
public record Halaman(Place at, String kode, String judul, String deskripsi, Narasi isi) {}
