package id.pohon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.capaian.Capaian;
import id.pohon.compare.Padanan.Dasar;
import id.pohon.contoh.Isi;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String CAMAT = """
            @@ camat
            jabatan: Camat
            sasaran:
              - kode: pelayanan
                uraian: Meningkatnya pelayanan publik
                indikator:
                  - {kode: keluhan, uraian: Persentase keluhan yang ditindaklanjuti, iku: ya, satuan: "%", target: 80}
            """;

    private static final String KASI = """
            @@ kasi
            jabatan: Kasi Pelayanan
            atasan: camat
            sasaran:
              - kode: izin
                uraian: Terlayaninya perizinan
                mendukung: [camat/pelayanan]
                indikator:
                  - {kode: jumlah, uraian: Jumlah izin}
            """;

    @Test
    void theSameYearDoesNotDifferFromItself() {
        assertThat(compare(CAMAT + KASI, CAMAT + KASI).sama()).isTrue();
    }

    @Test
    void unitsAreAddedAndRemoved() {
        Comparison added = compare(CAMAT, CAMAT + KASI);
        assertThat(added.unit())
                .extracting(u -> u.unit().baru().map(Unit::kode))
                .containsExactly(Optional.of("kasi"));
        assertThat(added.total().unit()).isEqualTo(new Total.Hitungan(1, 2, 1, 0, 0, 0, 0));
        assertThat(added.total().sasaran().ditambah()).isOne();
        assertThat(added.total().tautan().ditambah()).isOne();
        Comparison removed = compare(CAMAT + KASI, CAMAT);
        assertThat(removed.unit())
                .extracting(u -> u.unit().lama().map(Unit::kode))
                .containsExactly(Optional.of("kasi"));
        assertThat(removed.total().tautan().dihapus()).isOne();
    }

    @Test
    void aRenamedFileThatSaysWhatItWasIsTheSameUnit() {
        String renamed = KASI.replace("@@ kasi", "@@ kasi-layanan").replace("atasan", "sebelumnya: [kasi]\natasan");
        Comparison comparison = compare(CAMAT + KASI, CAMAT + renamed);
        assertThat(comparison.unit()).singleElement().satisfies(u -> {
            assertThat(u.unit().dasar()).isEqualTo(Dasar.SEBELUMNYA);
            assertThat(u.gantiKode()).isTrue();
            assertThat(u.jabatan().berubah()).isFalse();
        });
        assertThat(comparison.sasaran()).isEmpty();
        assertThat(comparison.tautan()).isEmpty();
    }

    @Test
    void aUnitThatStillExistsIsNotTakenByOneThatNamesItAsItsPast() {
        String split = KASI.replace("@@ kasi", "@@ kasi-b").replace("atasan", "sebelumnya: [kasi]\natasan");
        assertThat(compare(CAMAT + KASI, CAMAT + KASI + split).unit())
                .extracting(u -> u.unit().dasar())
                .containsExactly(Dasar.TANPA);
    }

    @Test
    void aUnitMovesWithItsAtasanAndNotWithTheNameOfIt() {
        String sekcam = "@@ sekcam\njabatan: Sekretaris Camat\natasan: camat\n";
        Comparison moved =
                compare(CAMAT + sekcam + KASI, CAMAT + sekcam + KASI.replace("atasan: camat", "atasan: sekcam"));
        assertThat(moved.unit())
                .singleElement()
                .satisfies(u -> assertThat(u.pindah()).isTrue());
        String kepala = CAMAT.replace("@@ camat\n", "@@ kepala\nsebelumnya: [camat]\n");
        Comparison renamed = compare(CAMAT + KASI, kepala + KASI.replace("camat", "kepala"));
        assertThat(renamed.unit()).singleElement().satisfies(u -> {
            assertThat(u.gantiKode()).isTrue();
            assertThat(u.pindah()).isFalse();
        });
        assertThat(renamed.tautan()).isEmpty();
    }

    @Test
    void aSasaranMovesToAnotherUnitUnderItsOldName() {
        String moved = """
                @@ camat
                jabatan: Camat
                sasaran:
                  - kode: pelayanan-publik
                    sebelumnya: [kasi/izin]
                    uraian: Terlayaninya semua perizinan
                """;
        String empty = "@@ kasi\njabatan: Kasi\n";
        Comparison comparison = compare(
                "@@ camat\njabatan: Camat\n" + KASI.replace("    mendukung: [camat/pelayanan]\n", ""), moved + empty);
        assertThat(comparison.sasaran()).singleElement().satisfies(s -> {
            assertThat(s.pindah()).isTrue();
            assertThat(s.uraian().berubah()).isTrue();
            assertThat(s.sasaran().lama().map(Sasaran::id)).contains("kasi/izin");
        });
        assertThat(comparison.total().sasaran()).isEqualTo(new Total.Hitungan(1, 1, 0, 0, 1, 1, 0));
    }

    @Test
    void sebelumnyaMayNameTheKodeAlone() {
        String renamed = KASI.replace("kode: izin", "kode: perizinan\n    sebelumnya: [izin]")
                .replace("kode: jumlah,", "kode: banyak, sebelumnya: [jumlah],");
        Comparison comparison = compare(CAMAT + KASI, CAMAT + renamed);
        assertThat(comparison.total().sasaran().ditambah()).isZero();
        assertThat(comparison.total().indikator().ditambah()).isZero();
        assertThat(comparison.sama()).isTrue();
    }

    @Test
    void withoutKodeLikenessIsOnlyAProposal() {
        String lama = unnamed("Tersedianya dokumen perencanaan", "Terlaksananya rapat koordinasi desa");
        String baru = unnamed("Terlaksananya rapat koordinasi desa dan kelurahan", "Terbangunnya gedung");
        Comparison comparison = compare(lama, baru);
        assertThat(comparison.sasaran())
                .extracting(s -> s.sasaran().dasar())
                .containsExactly(Dasar.USULAN, Dasar.TANPA, Dasar.TANPA);
        assertThat(comparison.sasaran().get(0).sasaran().lama().map(Sasaran::kode))
                .contains("2");
        assertThat(comparison.total().sasaran().usulan()).isOne();
    }

    @Test
    void aKodeOfTheAuthorIsNeverSetAsideForLikeness() {
        String lama = CAMAT.replace("kode: pelayanan", "kode: a");
        String baru = CAMAT.replace("kode: pelayanan", "kode: b");
        assertThat(compare(lama, baru).total().sasaran()).isEqualTo(new Total.Hitungan(1, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void satuanAndTargetAreComparedByValue() {
        Comparison same = compare(CAMAT, CAMAT.replace("target: 80", "target: \"80,0\""));
        assertThat(same.sama()).isTrue();
        Comparison other =
                compare(CAMAT, CAMAT.replace("target: 80", "target: 85").replace("\"%\"", "persen"));
        assertThat(other.indikator()).singleElement().satisfies(i -> {
            assertThat(i.target()).isTrue();
            assertThat(i.satuan()).isTrue();
            assertThat(i.realisasi()).isFalse();
        });
        assertThat(other.total().target()).isOne();
    }

    @Test
    void aRealisasiThatIsNotThereYetIsNoChange() {
        String done = CAMAT.replace("target: 80", "target: 80, realisasi: 75");
        assertThat(compare(done, CAMAT).sama()).isTrue();
        assertThat(compare(done, done.replace("75", "76")).total().realisasi()).isOne();
    }

    @Test
    void changesOfIkuAreCountedWithinThePeriod() {
        String other = CAMAT.replace("iku: ya, ", "") + "      - {kode: puas, uraian: Indeks kepuasan, iku: ya}\n";
        Comparison comparison = Comparison.of(
                Isi.pohon(2024, "periode: {mulai: 2021, selesai: 2026}", CAMAT),
                Isi.pohon(2025, "periode: {mulai: 2021, selesai: 2026}", other));
        assertThat(comparison.total().iku()).isEqualTo(new Total.Iku(1, 1, 1, 1, 0, Total.Periode.SAMA));
        Comparison reworded = compare(CAMAT, CAMAT.replace("Persentase keluhan", "Persentase semua keluhan"));
        assertThat(reworded.total().iku()).isEqualTo(new Total.Iku(1, 1, 0, 0, 1, Total.Periode.TIDAK_DIKETAHUI));
    }

    @Test
    void aLinkThatIsConfirmedIsAChangeOfStatus() {
        String proposed = KASI.replace("[camat/pelayanan]", "[{ke: camat/pelayanan, status: usulan}]");
        assertThat(compare(CAMAT + proposed, CAMAT + KASI).tautan())
                .extracting(TautanBeda::jenis)
                .containsExactly(TautanBeda.Jenis.DIUBAH);
    }

    @Test
    void targetAndRealisasiMakeASeriesOverTheYears() {
        Riwayat riwayat = Riwayat.of(List.of(
                pohon(2023, CAMAT.replace("target: 80", "target: 70, realisasi: 63")),
                pohon(2024, CAMAT.replace("target: 80", "target: 80, realisasi: 80")),
                pohon(2025, CAMAT.replace("kode: keluhan,", "kode: aduan, sebelumnya: [keluhan],"))));
        assertThat(riwayat.deret()).singleElement().satisfies(d -> {
            assertThat(d.titik()).extracting(Deret.Titik::tahun).containsExactly(2023, 2024, 2025);
            assertThat(d.titik().get(0).capaian()).isEqualTo(new Capaian.Persen(new BigDecimal("90"), "Tinggi", false));
            assertThat(d.terakhir().indikator().kode()).isEqualTo("aduan");
            assertThat(d.gantiSatuan()).isFalse();
        });
    }

    @Test
    void aUnitIsFollowedThroughRenamingAndPauses() {
        String renamed = KASI.replace("@@ kasi", "@@ kasi-layanan").replace("atasan", "sebelumnya: [kasi]\natasan");
        Riwayat riwayat = Riwayat.of(List.of(
                pohon(2022, CAMAT + KASI),
                pohon(2023, CAMAT),
                pohon(2024, CAMAT + KASI),
                pohon(2025, CAMAT + renamed)));
        assertThat(riwayat.unit())
                .extracting(s -> s.masa().stream()
                        .map(m -> m.pohon().cascade().tahun() + " " + m.unit().kode())
                        .toList())
                .containsExactly(
                        List.of("2022 camat", "2023 camat", "2024 camat", "2025 camat"),
                        List.of("2022 kasi", "2024 kasi", "2025 kasi-layanan"));
        assertThat(riwayat.deret())
                .extracting(d -> d.terakhir().indikator())
                .extracting(Indikator::id)
                .containsExactly("camat/pelayanan.keluhan", "kasi-layanan/izin.jumlah");
    }

    private static String unnamed(String... uraian) {
        StringBuilder unit = new StringBuilder("@@ camat\njabatan: Camat\nsasaran:\n");
        for (String each : uraian) {
            unit.append("  - uraian: ").append(each).append('\n');
        }
        return unit.toString();
    }

    private static Pohon pohon(int tahun, String units) {
        return Isi.pohon(tahun, "", units);
    }

    private static Comparison compare(String lama, String baru) {
        return Comparison.of(pohon(2024, lama), pohon(2025, baru));
    }
}
