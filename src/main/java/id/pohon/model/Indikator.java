package id.pohon.model;

import id.pohon.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * A measure of a sasaran. Fields follow the IKU form (PermenPAN 20/2008, as listed in domain.md 5.3); absent text is
 * {@code ""}.
 *
 * @param sasaran identity of the sasaran it measures, {@code unit/kode} ({@code arah/kode} below an arah)
 * @param kode unique in its sasaran; the position if the author gave none
 * @param polaritas which direction is better; {@link Polaritas#NAIK} if not written
 * @param sifat how quarters make a year; {@link Sifat#NILAI_AKHIR} if not written
 * @param penanggungJawab text, or the kode of a unit
 */
public record Indikator(
        Place at,
        String sasaran,
        String kode,
        String uraian,
        String jenis,
        String satuan,
        Berkala target,
        Berkala realisasi,
        Optional<Baseline> baseline,
        Nilai targetJangkaMenengah,
        Polaritas polaritas,
        Sifat sifat,
        boolean iku,
        String alasan,
        String definisi,
        String formula,
        String sumberData,
        String penyediaData,
        String penanggungJawab,
        String periodePelaporan,
        String bukti,
        List<Dukungan> mendukung,
        Keterangan keterangan) {

    /** Which direction is better. */
    public enum Polaritas {
        NAIK,
        TURUN,
        TETAP,
        RENTANG
    }

    /** How the quarters of a year make its value. */
    public enum Sifat {
        KUMULATIF,
        NILAI_AKHIR,
        RATA_RATA
    }

    /** The value before the plan period. */
    public record Baseline(String tahun, Nilai nilai) {}

    public Indikator {
        mendukung = List.copyOf(mendukung);
    }

    /** Of its identity alone: its two dozen fields would be read through at every look into a map. */
    @Override
    public int hashCode() {
        return 31 * sasaran.hashCode() + kode.hashCode();
    }

    /** Its identity in the cascade: {@code unit/sasaran.kode}. */
    public String id() {
        return sasaran + "." + kode;
    }
}
