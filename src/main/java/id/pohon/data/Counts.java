package id.pohon.data;

import id.pohon.json.Members;
import id.pohon.model.Pohon;

/**
 * The totals of a cascade, the same as on its pages.
 *
 * @param mendukung links from a sasaran to what it supports
 * @param lintas links outside the line of command
 */
record Counts(int unit, int sasaran, int indikator, int mendukung, int lintas) {

    static Counts of(Pohon pohon) {
        return new Counts(
                pohon.unit().size(),
                pohon.sasaran().size(),
                pohon.sasaran().stream().mapToInt(s -> s.indikator().size()).sum(),
                pohon.tautan().size(),
                pohon.sasaran().stream().mapToInt(s -> s.lintas().size()).sum());
    }

    Members members() {
        return new Members()
                .number("unit", unit)
                .number("sasaran", sasaran)
                .number("indikator", indikator)
                .number("mendukung", mendukung)
                .number("lintas", lintas);
    }
}
