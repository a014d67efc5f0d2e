package id.pohon.model;

import id.pohon.report.Place;
import java.util.List;

/**
 * A result a unit promises, with the indikator that show whether it came true.
 *
 * @param unit kode of the unit that promises it
 * @param kode unique in its unit; the position if the author gave none
 * @param nomor as printed, never used for identity; {@code ""} if none is printed
 * @param jenis {@code ultimate}, {@code intermediate}, {@code immediate}, {@code output} or {@code ""}
 * @param program kode of {@link Program}
 */
public record Sasaran(
        Place at,
        String unit,
        String kode,
        String nomor,
        String uraian,
        String jenis,
        List<Dukungan> mendukung,
        List<Lintas> lintas,
        List<String> program,
        List<Indikator> indikator,
        Keterangan keterangan) {

    /** A link across to a unit or agency outside the line of command. */
    public record Lintas(Place at, String ke, String alasan) {}

    public Sasaran {
        mendukung = List.copyOf(mendukung);
        lintas = List.copyOf(lintas);
        program = List.copyOf(program);
        indikator = List.copyOf(indikator);
    }

    /** Of its identity alone: what is below it would be read through at every look into a map. */
    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + kode.hashCode();
    }

    /** Its identity in the cascade: {@code unit/kode}. */
    public String id() {
        return unit + "/" + kode;
    }
}
