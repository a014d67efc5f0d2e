package id.pohon.model;

import id.pohon.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A jabatan or organisation unit that promises results; one file.
 *
 * @param kode the file name, and so its address
 * @param atasan kode of the superior unit, or {@code ""} at the top
 * @param urutan place among the units with the same superior
 * @param jenjang as written: a number, a name of {@link Cascade#jenjang()}, or {@code ""} for its depth
 * @param narasi Markdown about the unit
 */
public record Unit(
        Place at,
        String kode,
        String jabatan,
        String atasan,
        OptionalInt urutan,
        String jenjang,
        Optional<Pejabat> pejabat,
        List<Sasaran> sasaran,
        Narasi narasi,
        Keterangan keterangan) {

    /** Who holds the jabatan. {@code sebagai} is {@code definitif}, {@code Plt.}, {@code Plh.} or {@code ""}. */
    public record Pejabat(String nama, String pangkat, String nip, String sebagai) {}

    public Unit {
        sasaran = List.copyOf(sasaran);
    }

    /** Of its name alone: what is below it would be read through at every look into a map. */
    @Override
    public int hashCode() {
        return kode.hashCode();
    }

    /** All its indikator, in the order of its sasaran. */
    public List<Indikator> indikator() {
        return sasaran.stream().flatMap(s -> s.indikator().stream()).toList();
    }
}
