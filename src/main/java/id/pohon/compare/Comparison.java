package id.pohon.compare;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What changed from one cascade to another of the same instansi. Each list holds only what differs: the newer cascade in
 * its order of reading, then what was removed.
 */
public record Comparison(
        Pohon lama,
        Pohon baru,
        List<UnitBeda> unit,
        List<SasaranBeda> sasaran,
        List<IndikatorBeda> indikator,
        List<TautanBeda> tautan,
        Total total) {

    public Comparison {
        unit = List.copyOf(unit);
        sasaran = List.copyOf(sasaran);
        indikator = List.copyOf(indikator);
        tautan = List.copyOf(tautan);
    }

    public static Comparison of(Pohon before, Pohon after) {
        Kecocokan match = Kecocokan.of(before, after);
        Map<String, String> units = Kecocokan.names(Bagian.UNIT, match.unit());
        Map<String, String> ids = Kecocokan.names(Bagian.SASARAN, match.sasaran());
        List<UnitBeda> unit = new ArrayList<>();
        for (Padanan<Unit> pair : match.unit()) {
            boolean moved = moved(pair, u -> atasan(before, u), u -> atasan(after, u), units);
            unit.add(
                    new UnitBeda(pair, Beda.of(text(pair.lama(), Bagian.UNIT), text(pair.baru(), Bagian.UNIT)), moved));
        }
        List<SasaranBeda> sasaran = new ArrayList<>();
        for (Padanan<Sasaran> pair : match.sasaran()) {
            Beda uraian = Beda.of(text(pair.lama(), Bagian.SASARAN), text(pair.baru(), Bagian.SASARAN));
            sasaran.add(new SasaranBeda(pair, uraian, moved(pair, Sasaran::unit, Sasaran::unit, units)));
        }
        List<IndikatorBeda> indikator = new ArrayList<>();
        for (Padanan<Indikator> pair : match.indikator()) {
            Beda uraian = Beda.of(text(pair.lama(), Bagian.INDIKATOR), text(pair.baru(), Bagian.INDIKATOR));
            boolean moved = moved(pair, Indikator::sasaran, Indikator::sasaran, ids);
            indikator.add(IndikatorBeda.of(pair, uraian, moved));
        }
        List<TautanBeda> tautan = TautanPadanan.compare(before, after, ids);
        Total total = Penghitung.total(before, after, unit, sasaran, indikator, tautan);
        return new Comparison(
                before,
                after,
                unit.stream().filter(UnitBeda::berubah).toList(),
                sasaran.stream().filter(SasaranBeda::berubah).toList(),
                indikator.stream().filter(IndikatorBeda::berubah).toList(),
                tautan,
                total);
    }

    /** Is there no difference at all? */
    public boolean sama() {
        return unit.isEmpty() && sasaran.isEmpty() && indikator.isEmpty() && tautan.isEmpty();
    }

    public Cascade cascadeLama() {
        return lama.cascade();
    }

    public Cascade cascadeBaru() {
        return baru.cascade();
    }

    private static String atasan(Pohon pohon, Unit unit) {
        return pohon.atasan(unit).map(Unit::kode).orElse("");
    }

    private static <T> String text(Optional<T> element, Bagian<T> bagian) {
        return element.map(bagian.uraian()).orElse("");
    }

    private static <T> boolean moved(
            Padanan<T> pair, Function<T, String> before, Function<T, String> after, Map<String, String> names) {
        if (!pair.lengkap()) {
            return false;
        }
        String was = before.apply(pair.lama().orElseThrow());
        String is = after.apply(pair.baru().orElseThrow());
        return was.isEmpty() || is.isEmpty() ? !was.equals(is) : !is.equals(names.get(was));
    }
}
