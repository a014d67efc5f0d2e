package id.pohon.edit;

/**
 * A kode that was made for a sasaran or indikator.
 *
 * @param file in which it is written
 * @param before identity by position, {@code camat/3} or {@code camat/3.1}
 * @param kode the new one, in place of the last number
 */
public record GivenKode(String file, String before, String kode, String uraian) {}
