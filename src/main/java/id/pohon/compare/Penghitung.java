package id.pohon.compare;

import id.pohon.compare.Total.Hitungan;
import id.pohon.compare.Total.Iku;
import id.pohon.compare.Total.Periode;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts what a comparison found. */
final class Penghitung {

    private Penghitung() {}

    static Total total(
            Pohon lama,
            Pohon baru,
            List<UnitBeda> unit,
            List<SasaranBeda> sasaran,
            List<IndikatorBeda> indikator,
            List<TautanBeda> tautan) {
        return new Total(
                count(unit, UnitBeda::unit, u -> u.jabatan().berubah(), UnitBeda::pindah),
                count(sasaran, SasaranBeda::sasaran, s -> s.uraian().berubah(), SasaranBeda::pindah),
                count(indikator, IndikatorBeda::indikator, i -> i.uraian().berubah(), IndikatorBeda::pindah),
                new Hitungan(
                        lama.tautan().size(),
                        baru.tautan().size(),
                        count(tautan, TautanBeda.Jenis.DITAMBAH),
                        count(tautan, TautanBeda.Jenis.DIHAPUS),
                        count(tautan, TautanBeda.Jenis.DIUBAH),
                        0,
                        0),
                count(indikator, IndikatorBeda::satuan),
                count(indikator, IndikatorBeda::target),
                count(indikator, IndikatorBeda::realisasi),
                iku(lama, baru, indikator.stream().map(IndikatorBeda::indikator).toList()));
    }

    private static <B, T> Hitungan count(
            List<B> all, Function<B, Padanan<T>> pair, Predicate<B> reworded, Predicate<B> moved) {
        Predicate<B> both = b -> pair.apply(b).lengkap();
        return new Hitungan(
                count(all, b -> pair.apply(b).lama().isPresent()),
                count(all, b -> pair.apply(b).baru().isPresent()),
                count(all, b -> pair.apply(b).lama().isEmpty()),
                count(all, b -> pair.apply(b).baru().isEmpty()),
                count(all, both.and(reworded)),
                count(all, both.and(moved)),
                count(all, b -> pair.apply(b).isUsulan()));
    }

    private static <B> int count(List<B> all, Predicate<B> which) {
        return (int) all.stream().filter(which).count();
    }

    private static int count(List<TautanBeda> all, TautanBeda.Jenis jenis) {
        return count(all, t -> t.jenis() == jenis);
    }

    static Iku iku(Pohon lama, Pohon baru, List<Padanan<Indikator>> indikator) {
        Predicate<Padanan<Indikator>> was = i -> isIku(i.lama());
        Predicate<Padanan<Indikator>> is = i -> isIku(i.baru());
        return new Iku(
                count(indikator, was),
                count(indikator, is),
                count(indikator, was.negate().and(is)),
                count(indikator, was.and(is.negate())),
                count(indikator, was.and(is).and(Penghitung::isReworded)),
                periode(lama, baru));
    }

    private static boolean isReworded(Padanan<Indikator> pair) {
        return Beda.of(
                        pair.lama().orElseThrow().uraian(),
                        pair.baru().orElseThrow().uraian())
                .berubah();
    }

    private static boolean isIku(Optional<Indikator> indikator) {
        return indikator.map(Indikator::iku).orElse(false);
    }

    private static Periode periode(Pohon lama, Pohon baru) {
        if (lama.cascade().periode().isEmpty() || baru.cascade().periode().isEmpty()) {
            return Periode.TIDAK_DIKETAHUI;
        }
        return lama.cascade().periode().equals(baru.cascade().periode()) ? Periode.SAMA : Periode.BERBEDA;
    }
}
