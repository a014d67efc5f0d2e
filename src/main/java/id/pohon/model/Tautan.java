package id.pohon.model;

/**
 * A resolved edge of the pohon: what supports what.
 *
 * @param dari the supporting sasaran (of the indikator, if an indikator carries the entry)
 * @param dukungan the entry as written
 * @param ke what it supports
 */
public record Tautan(Sasaran dari, Dukungan dukungan, Ujung ke) {

    /** What an edge leads to. */
    public sealed interface Ujung {}

    /** A sasaran of the same cascade. */
    public record KeSasaran(Sasaran sasaran) implements Ujung {}

    /** An arah of the same cascade. */
    public record KeArah(Arah arah) implements Ujung {}

    /** A sasaran of another instansi in the same year: {@code instansi:unit/sasaran}. */
    public record KeLuar(String instansi, String sasaran) implements Ujung {}

    public boolean isUsulan() {
        return dukungan.usulan();
    }
}
