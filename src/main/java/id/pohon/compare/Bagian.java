package id.pohon.compare;

import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How a kind of element is known: by its kode, in what it stands in.
 *
 * @param induk identity of what it stands in, {@code ""} for a unit
 * @param sambung joins the two to its identity
 */
record Bagian<T>(
        Function<T, Place> at,
        Function<T, String> induk,
        String sambung,
        Function<T, String> kode,
        Function<T, String> uraian,
        Function<T, List<String>> sebelumnya) {

    static final Bagian<Unit> UNIT = new Bagian<>(
            Unit::at,
            u -> "",
            "",
            Unit::kode,
            Unit::jabatan,
            u -> u.keterangan().sebelumnya());

    static final Bagian<Sasaran> SASARAN = new Bagian<>(
            Sasaran::at,
            Sasaran::unit,
            "/",
            Sasaran::kode,
            Sasaran::uraian,
            s -> s.keterangan().sebelumnya());

    static final Bagian<Indikator> INDIKATOR = new Bagian<>(
            Indikator::at,
            Indikator::sasaran,
            ".",
            Indikator::kode,
            Indikator::uraian,
            i -> i.keterangan().sebelumnya());

    String id(T element) {
        return induk.apply(element) + sambung + kode.apply(element);
    }

    /** Identities of the elements whose kode is the author's; the others have their position as kode. */
    Set<String> bernama(List<T> elements) {
        Map<String, Integer> position = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (T each : elements) {
            int at = position.merge(induk.apply(each), 1, Integer::sum);
            boolean unit = sambung.isEmpty();
            if (unit || this.at.apply(each).has("kode") || !kode.apply(each).equals(String.valueOf(at))) {
                named.add(id(each));
            }
        }
        return named;
    }
}
