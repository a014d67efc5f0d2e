package id.pohon.model;

import id.pohon.report.Place;

/**
 * A planning component that a sasaran points to.
 *
 * @param kode as in the national nomenclature, such as {@code 7.01.02}
 * @param jenis {@code program}, {@code kegiatan}, {@code subkegiatan} or {@code ""}
 * @param anggaran in rupiah
 */
public record Program(Place at, String kode, String nama, String jenis, Nilai anggaran, String sumberDana) {}
