package id.pohon.model;

import id.pohon.report.Place;
import java.util.List;

/**
 * What the cascade serves from above: a visi, misi, tujuan, sasaran or prioritas of RPJMD or Renstra.
 *
 * @param jenis {@code visi}, {@code misi}, {@code tujuan}, {@code sasaran} or {@code prioritas}
 * @param induk kode of the arah above it, or {@code ""}
 * @param status {@code usulan} if its place here is not confirmed, else {@code ""}
 */
public record Arah(
        Place at,
        String kode,
        String jenis,
        String uraian,
        String induk,
        String dokumen,
        String sumber,
        String status,
        List<Indikator> indikator) {

    public Arah {
        indikator = List.copyOf(indikator);
    }

    public boolean isUsulan() {
        return status.equals("usulan");
    }
}
