package id.pohon.capaian;

import id.pohon.capaian.Capaian.Sebab;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Indikator.Polaritas;
import id.pohon.model.Nilai;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes capaian by the rules that a cascade chose: scale, cap, and formula for "lower is better" (design.md section
 * 6). It knows one indikator at a time: capaian is never averaged upward over children.
 */
public final class Perhitungan {

    private static final int DESIMAL = 2;

    private final Skala skala;
    private final Optional<BigDecimal> batas;
    private final Rumus rumus;

    private Perhitungan(Skala skala, Optional<BigDecimal> batas, Rumus rumus) {
        this.skala = skala;
        this.batas = batas;
        this.rumus = rumus;
    }

    public static Perhitungan of(Cascade.Capaian aturan) {
        return new Perhitungan(
                Skala.of(aturan), aturan.batas(), new Rumus(aturan.turun().equals("B")));
    }

    /** The scale that results are classed by. */
    public Skala skala() {
        return skala;
    }

    /** The year: from its own values where they are given, else from four quarters joined by sifat. */
    public Capaian tahun(Indikator indikator) {
        Nilai target = target(indikator);
        Nilai realisasi = realisasi(indikator);
        if (target.isKosong()) {
            return Capaian.tidak(Triwulan.sebab(indikator.target(), Sebab.TARGET_KOSONG));
        }
        if (realisasi.isKosong()) {
            return Capaian.tidak(Triwulan.sebab(indikator.realisasi(), Sebab.REALISASI_KOSONG));
        }
        return capaian(indikator.polaritas(), target, realisasi);
    }

    /** The target of the year, as {@link #tahun} takes it. */
    public Nilai target(Indikator indikator) {
        return Triwulan.tahun(indikator.target(), indikator.sifat());
    }

    /** The realisasi of the year, as {@link #tahun} takes it. */
    public Nilai realisasi(Indikator indikator) {
        return Triwulan.tahun(indikator.realisasi(), indikator.sifat());
    }

    /** The formula that {@link #tahun} follows; it may still give no result. */
    public NamaRumus rumus(Indikator indikator) {
        Nilai target = target(indikator);
        if (target instanceof Nilai.Angka angka) {
            return rumus.nama(indikator.polaritas(), angka.nilai());
        }
        return target instanceof Nilai.Rentang ? NamaRumus.RENTANG : NamaRumus.PERINGKAT;
    }

    /** The four quarters, each by itself. */
    public List<Capaian> triwulan(Indikator indikator) {
        List<Capaian> quarters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            quarters.add(capaian(
                    indikator.polaritas(),
                    indikator.target().tw().get(i),
                    indikator.realisasi().tw().get(i)));
        }
        return List.copyOf(quarters);
    }

    /** One target against one realisasi. */
    public Capaian capaian(Polaritas polaritas, Nilai target, Nilai realisasi) {
        if (target.isKosong()) {
            return Capaian.tidak(Sebab.TARGET_KOSONG);
        }
        if (realisasi.isKosong()) {
            return Capaian.tidak(Sebab.REALISASI_KOSONG);
        }
        if (target instanceof Nilai.Teks t && realisasi instanceof Nilai.Teks r) {
            return peringkat(t.tertulis(), r.tertulis());
        }
        if (!(realisasi instanceof Nilai.Angka r)) {
            return Capaian.tidak(berbeda(realisasi));
        }
        if (target instanceof Nilai.Angka t) {
            return persen(rumus.hitung(polaritas, t.nilai(), r.nilai()));
        }
        if (target instanceof Nilai.Rentang t) {
            return persen(rumus.hitung(polaritas, t.dari(), t.sampai(), r.nilai()));
        }
        return Capaian.tidak(berbeda(target));
    }

    private static Capaian peringkat(String target, String realisasi) {
        Optional<Boolean> reached = Peringkat.tercapai(target, realisasi);
        if (reached.isPresent()) {
            return reached.get() ? new Capaian.Tercapai() : new Capaian.BelumTercapai();
        }
        boolean known = Peringkat.is(target) && Peringkat.is(realisasi);
        return Capaian.tidak(known ? Sebab.TIDAK_SEBANDING : Sebab.BUKAN_ANGKA);
    }

    private static Sebab berbeda(Nilai nilai) {
        return nilai instanceof Nilai.Teks teks && !Peringkat.is(teks.tertulis())
                ? Sebab.BUKAN_ANGKA
                : Sebab.TIDAK_SEBANDING;
    }

    private Capaian persen(Rumus.Hasil hasil) {
        if (hasil instanceof Rumus.Hasil.Persen persen) {
            boolean over = batas.isPresent() && persen.nilai().compareTo(batas.get()) > 0;
            BigDecimal shown = rounded(over ? batas.get() : persen.nilai());
            return new Capaian.Persen(shown, skala.kelas(shown), over);
        }
        return Capaian.tidak(((Rumus.Hasil.Tidak) hasil).sebab());
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal brief = value.setScale(DESIMAL, RoundingMode.HALF_UP).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
