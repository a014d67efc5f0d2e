package id.pohon.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.capaian.Capaian.Sebab;
import id.pohon.contoh.Isi;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerhitunganTest {

    private static final Perhitungan BAWAAN = Perhitungan.of(Cascade.Capaian.BAWAAN);

    /** The first ten rows are the worked numbers of domain.md 5.4. */
    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} is {3}")
    @CsvSource({
        "naik,   A, 80,  72,  90",
        "turun,  A, 10,  8,   120",
        "turun,  B, 10,  8,   125",
        "turun,  A, 10,  12,  80",
        "turun,  B, 10,  12,  83.33",
        "turun,  A, 10,  10,  100",
        "turun,  B, 10,  10,  100",
        "turun,  A, 10,  25,  0",
        "turun,  B, 10,  25,  40",
        "turun,  A, 10,  0,   200",
        "naik,   A, 3,   2,   66.67",
        "naik,   A, 3,   1,   33.33",
        "naik,   A, 8,   '8,05', 100.63",
        "naik,   A, 10,  -5,  -50",
        "naik,   A, -10, -8,  120",
        "naik,   A, -10, -12, 80",
        "naik,   A, -10, -10, 100",
        "turun,  A, -10, -12, 120",
        "turun,  A, -10, -8,  80",
        "naik,   A, 0,   0,   100",
        "turun,  A, 0,   0,   100",
        "turun,  B, 0,   0,   100",
        "tetap,  A, 0,   0,   100",
        "tetap,  A, 40,  40,  100",
        "tetap,  A, 40,  44,  90",
        "tetap,  A, 40,  36,  90",
        "tetap,  A, 40,  100, 0",
        "tetap,  A, -4,  -5,  75",
        "rentang, A, 80-90, 80, 100",
        "rentang, A, 80-90, 90, 100",
        "rentang, A, 80-90, 72, 90",
        "rentang, A, 80-90, 99, 90",
        "rentang, A, 80, 72, 90",
        "naik,   A, 80-90, 85, 100",
        "naik,   A, 80-90, 72, 90",
        "naik,   A, 80-90, 99, 110",
        "turun,  A, 80-90, 99, 90",
        "turun,  A, 80-90, 72, 110",
        "naik,   A, 80%, 72%, 90",
        "naik,   A, 80%, 72,  90",
    })
    void percentagesFollowTheFormulas(
            String polaritas, String turun, String target, String realisasi, BigDecimal expected) {
        Capaian capaian = Perhitungan.of(aturan(turun)).tahun(indikator(polaritas, target, realisasi));
        assertThat(capaian)
                .isInstanceOfSatisfying(
                        Capaian.Persen.class, p -> assertThat(p.nilai()).isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0}{1}: target {2}, realisasi {3} is {4}")
    @CsvSource({
        "naik,  A, 0,    5,   TARGET_NOL",
        "turun, A, 0,    5,   TARGET_NOL",
        "tetap, A, 0,    5,   TARGET_NOL",
        "turun, B, 10,   0,   REALISASI_NOL",
        "turun, B, 10,   -1,  REALISASI_NOL",
        "turun, B, -10,  -12, TARGET_NEGATIF",
        "naik,  A, '',   5,   TARGET_KOSONG",
        "naik,  A, '',   '',  TARGET_KOSONG",
        "naik,  A, 5,    '',  REALISASI_KOSONG",
        "naik,  A, 5,    banyak, BUKAN_ANGKA",
        "naik,  A, banyak, banyak, BUKAN_ANGKA",
        "naik,  A, BB,   70,  TIDAK_SEBANDING",
        "naik,  A, 70,   BB,  TIDAK_SEBANDING",
        "naik,  A, BB,   WTP, TIDAK_SEBANDING",
        "naik,  A, BB,   ada, TIDAK_SEBANDING",
        "naik,  A, 5,    4-6, TIDAK_SEBANDING",
    })
    void whatCannotBeComputedSaysWhy(String polaritas, String turun, String target, String realisasi, Sebab sebab) {
        assertThat(Perhitungan.of(aturan(turun)).tahun(indikator(polaritas, target, realisasi)))
                .isEqualTo(new Capaian.TidakDapatDihitung(sebab));
    }

    @ParameterizedTest
    @CsvSource({
        "BB, BB, true",
        "BB, A, true",
        "BB, AA, true",
        "BB, B, false",
        "B, CC, false",
        "A, BB, false",
        "D, E, false",
        "bb, a, true",
        "WTP, WTP, true",
        "WTP, WDP, false",
        "WDP, WTP, true",
        "TW, TMP, false",
        "ya, ya, true",
        "ya, tidak, false",
        "ada, belum ada, false",
        "Tercapai, selesai, true",
        "tidak ada, tidak ada, true",
        "tidak ada, ada, false",
    })
    void gradesAreReachedOrNotAndNeverAPercentage(String target, String realisasi, boolean reached) {
        assertThat(BAWAAN.tahun(indikator("naik", target, realisasi)))
                .isEqualTo(reached ? new Capaian.Tercapai() : new Capaian.BelumTercapai());
    }

    @ParameterizedTest
    @CsvSource({
        "91, Sangat Tinggi",
        "90.99, Tinggi",
        "90.5, Tinggi",
        "76, Tinggi",
        "75.99, Sedang",
        "66, Sedang",
        "65.99, Rendah",
        "51, Rendah",
        "50.5, Sangat Rendah",
        "0, Sangat Rendah",
        "-50, Sangat Rendah",
        "250, Sangat Tinggi",
    })
    void classesLeaveNoHoles(BigDecimal persen, String kelas) {
        assertThat(Skala.BAWAAN.kelas(persen)).isEqualTo(kelas);
    }

    @Test
    void whatReadersSeeIsWhatIsClassed() {
        assertThat(BAWAAN.tahun(indikator("naik", "100000", "90996")))
                .isEqualTo(new Capaian.Persen(new BigDecimal("91"), "Sangat Tinggi", false));
    }

    @Test
    void theDefaultScaleIsMarkedAsADefault() {
        assertThat(BAWAAN.skala().bawaan()).isTrue();
        Skala own = Skala.of(Isi.pohon(2024, "capaian: {skala: {hijau: 90, kuning: 70}}", CAMAT)
                .cascade()
                .capaian());
        assertThat(own.bawaan()).isFalse();
        assertThat(own.kelas(new BigDecimal("90"))).isEqualTo("hijau");
        assertThat(own.kelas(new BigDecimal("69.99"))).isEmpty();
    }

    @Test
    void aCapIsAppliedAndSaid() {
        Perhitungan capped = Perhitungan.of(new Cascade.Capaian(List.of(), Optional.of(new BigDecimal(120)), "A"));
        assertThat(capped.tahun(indikator("naik", "10", "15")))
                .isEqualTo(new Capaian.Persen(new BigDecimal("120"), "Sangat Tinggi", true));
        assertThat(capped.tahun(indikator("naik", "10", "12")))
                .isEqualTo(new Capaian.Persen(new BigDecimal("120"), "Sangat Tinggi", false));
    }

    @ParameterizedTest
    @CsvSource({"kumulatif, 70", "nilai-akhir, 100", "rata-rata, 70"})
    void fourQuartersMakeAYearBySifat(String sifat, BigDecimal expected) {
        Indikator indikator = Isi.indikator("""
                sifat: %s
                target: {tw1: 10, tw2: 20, tw3: 30, tw4: 40}
                realisasi: {tw1: 5, tw2: 10, tw3: 15, tw4: 40}
                """.formatted(sifat));
        assertThat(BAWAAN.tahun(indikator))
                .isInstanceOfSatisfying(
                        Capaian.Persen.class, p -> assertThat(p.nilai()).isEqualTo(expected));
    }

    @Test
    void eachQuarterStandsByItself() {
        Indikator indikator = Isi.indikator("""
                target: {tahun: 100, tw1: 10, tw2: 20, tw3: 30}
                realisasi: {tw1: 5, tw2: 25}
                """);
        assertThat(BAWAAN.triwulan(indikator))
                .containsExactly(
                        new Capaian.Persen(new BigDecimal("50"), "Sangat Rendah", false),
                        new Capaian.Persen(new BigDecimal("125"), "Sangat Tinggi", false),
                        new Capaian.TidakDapatDihitung(Sebab.REALISASI_KOSONG),
                        new Capaian.TidakDapatDihitung(Sebab.TARGET_KOSONG));
        assertThat(BAWAAN.tahun(indikator)).isEqualTo(new Capaian.TidakDapatDihitung(Sebab.REALISASI_KOSONG));
    }

    @Test
    void theValueOfTheYearGoesBeforeItsQuarters() {
        Indikator indikator = Isi.indikator("""
                sifat: kumulatif
                target: {tahun: 100, tw1: 10, tw2: 20, tw3: 30, tw4: 40}
                realisasi: {tahun: 90, tw1: 5, tw2: 10, tw3: 15, tw4: 40}
                """);
        assertThat(BAWAAN.tahun(indikator)).isEqualTo(new Capaian.Persen(new BigDecimal("90"), "Tinggi", false));
    }

    @Test
    void gradesByQuarterMakeAYearOnlyAsLastValue() {
        String quarters = "target: {tw1: B, tw2: B, tw3: B, tw4: BB}\nrealisasi: {tw1: B, tw2: B, tw3: B, tw4: A}\n";
        assertThat(BAWAAN.tahun(Isi.indikator(quarters))).isEqualTo(new Capaian.Tercapai());
        assertThat(BAWAAN.tahun(Isi.indikator("sifat: kumulatif\n" + quarters)))
                .isEqualTo(new Capaian.TidakDapatDihitung(Sebab.TRIWULAN_BUKAN_ANGKA));
    }

    private static final String CAMAT = """
            @@ camat
            jabatan: Camat
            """;

    private static Cascade.Capaian aturan(String turun) {
        return new Cascade.Capaian(List.of(), Optional.empty(), turun);
    }

    private static Indikator indikator(String polaritas, String target, String realisasi) {
        return Isi.indikator(
                "polaritas: %s\ntarget: \"%s\"\nrealisasi: \"%s\"\n".formatted(polaritas, target, realisasi));
    }
}
