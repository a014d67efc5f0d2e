package id.pohon.data;

import id.pohon.model.Arah;
import id.pohon.model.Berkala;
import id.pohon.model.Cascade;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Nilai;
import id.pohon.model.Program;
import id.pohon.model.Sasaran;
import id.pohon.model.Situs;
import id.pohon.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A small cascade with one of everything that tests look at. */
final class Sample {

    private Sample() {}

    static Cascade cascade() {
        return new Cascade(
                CascadeJson.PLACE,
                "2024",
                2024,
                new Cascade.Instansi(
                        "kembang-janggut", "Kecamatan Kembang Janggut", "Kabupaten Kutai Kartanegara", "64.02.10"),
                "Cascading Kinerja Kecamatan Kembang Janggut Tahun 2024",
                Cascade.Status.DITETAPKAN,
                "",
                new Cascade.Penetapan(
                        "", "Kembang Janggut", Optional.of(LocalDate.of(2024, 1, 5)), "Camat Kembang Janggut", ""),
                Cascade.AtasanInstansi.KOSONG,
                Optional.of(new Cascade.Periode(2021, 2026)),
                new Cascade.Sumber("Pohon Kinerja 2024", "Disalin dari dokumen.", ""),
                Optional.of(LocalDate.of(2024, 1, 8)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Arah(CascadeJson.PLACE, "misi-1", "misi", "Birokrasi bersih", "", "", "", "", List.of())),
                List.of(new Program(
                        CascadeJson.PLACE, "7.01.02", "Pelayanan publik", "program", angka("1500000"), "APBD")),
                Cascade.Capaian.BAWAAN,
                List.of(),
                List.of(),
                CascadeJson.narasi("Kata *pengantar*."),
                List.of(sekretaris(), camat()));
    }

    static Situs situs() {
        return new Situs(
                CascadeJson.PLACE,
                "Pohon Kinerja",
                "Kecamatan Kembang Janggut",
                new Situs.Kontak("PPID Kecamatan", "ppid@contoh.example", "", "", ""),
                "CC BY 4.0",
                "id",
                "https://contoh.example/pohon/",
                "",
                "",
                "",
                "",
                Map.of(),
                java.util.Optional.empty(),
                Map.of(),
                CascadeJson.PLACE);
    }

    static Situs emptySitus() {
        return new Situs(
                CascadeJson.PLACE,
                "Situs",
                "",
                Situs.Kontak.KOSONG,
                "",
                "id",
                "",
                "",
                "",
                "",
                "",
                Map.of(),
                java.util.Optional.empty(),
                Map.of(),
                CascadeJson.PLACE);
    }

    private static Unit camat() {
        Sasaran sasaran = new Sasaran(
                CascadeJson.PLACE,
                "camat",
                "pelayanan",
                "1",
                "Meningkatnya kualitas, dan jangkauan pelayanan",
                "ultimate",
                List.of(new Dukungan(CascadeJson.PLACE, "arah/misi-1", true, "", "", "")),
                List.of(new Sasaran.Lintas(CascadeJson.PLACE, "Dinas Sosial", "data penerima bantuan")),
                List.of("7.01.02"),
                List.of(
                        indikator("camat/pelayanan", "keluhan", Berkala.tahun(angka("87.5")), true),
                        indikator("camat/pelayanan", "predikat", Berkala.tahun(new Nilai.Teks("BB")), false)),
                Keterangan.KOSONG);
        Unit.Pejabat pejabat = new Unit.Pejabat("Nama Contoh", "", "197001012000011001", "definitif");
        return unit("camat", "Camat", "", Optional.of(pejabat), List.of(sasaran));
    }

    private static Unit sekretaris() {
        Sasaran sasaran = new Sasaran(
                CascadeJson.PLACE,
                "sekretaris",
                "1",
                "-",
                "=HYPERLINK(\"https://contoh.example\",\"klik\")",
                "output",
                List.of(new Dukungan(CascadeJson.PLACE, "camat/pelayanan", false, "tidak_langsung", "jika maka", "")),
                List.of(),
                List.of(),
                List.of(indikator(
                        "sekretaris/1",
                        "1",
                        new Berkala(
                                new Nilai.Rentang(new BigDecimal("80"), new BigDecimal("90"), false, "80-90"),
                                List.of(angka("20"), angka("40.25"), Nilai.KOSONG, Nilai.KOSONG)),
                        false)),
                Keterangan.KOSONG);
        return unit("sekretaris", "Sekretaris Camat", "camat", Optional.empty(), List.of(sasaran));
    }

    private static Unit unit(
            String kode, String jabatan, String atasan, Optional<Unit.Pejabat> pejabat, List<Sasaran> sasaran) {
        return new Unit(
                CascadeJson.PLACE,
                kode,
                jabatan,
                atasan,
                OptionalInt.empty(),
                "",
                pejabat,
                sasaran,
                CascadeJson.narasi(""),
                Keterangan.KOSONG);
    }

    private static Indikator indikator(String sasaran, String kode, Berkala target, boolean iku) {
        return new Indikator(
                CascadeJson.PLACE,
                sasaran,
                kode,
                "Persentase " + kode,
                "",
                "%",
                target,
                Berkala.KOSONG,
                Optional.of(new Indikator.Baseline("2023", angka("-1.50"))),
                Nilai.KOSONG,
                Indikator.Polaritas.NAIK,
                Indikator.Sifat.NILAI_AKHIR,
                iku,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                Keterangan.KOSONG);
    }

    private static Nilai angka(String value) {
        return new Nilai.Angka(new BigDecimal(value), false, value.replace('.', ','));
    }
}
