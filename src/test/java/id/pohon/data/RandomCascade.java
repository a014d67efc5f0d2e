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
import id.pohon.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Cascades that an author could write, with texts that break careless writers. The same seed gives the same one. */
final class RandomCascade {

    private static final List<String> PIECES = List.of(
            "Terlaksananya ",
            "koordinasi",
            "desa/kelurahan ",
            "=HYPERLINK(\"x\")",
            "+62",
            "-5",
            "@a",
            "'=1",
            "\"kutip\", koma; titik koma",
            "\nbaris\r\nbaru",
            "\tTab",
            "</script><!--",
            "&amp; <b>",
            "]]>",
            "é ñ 漢 \uD83C\uDF33",
            "\u2028",
            "_x0041_",
            " ",
            "12,5 %");

    private final Random random;
    private final List<String> targets = new ArrayList<>();

    private RandomCascade(long seed) {
        random = new Random(seed);
    }

    static Cascade of(long seed) {
        return new RandomCascade(seed).cascade();
    }

    private Cascade cascade() {
        List<Arah> arah = list(3, this::arah);
        List<Program> program = list(3, this::program);
        List<Unit> unit = new ArrayList<>();
        int units = 1 + random.nextInt(6);
        for (int i = 0; i < units; i++) {
            unit.add(unit(
                    "unit-" + i,
                    unit.isEmpty() ? "" : unit.get(random.nextInt(i)).kode()));
        }
        return new Cascade(
                CascadeJson.PLACE,
                "kantor/2024",
                2024,
                new Cascade.Instansi("kantor", must(), text(), text()),
                must(),
                pick(Cascade.Status.values()),
                text(),
                new Cascade.Penetapan(text(), text(), date(), text(), text()),
                new Cascade.AtasanInstansi(text(), text()),
                maybe(() -> new Cascade.Periode(2021, 2026)),
                new Cascade.Sumber(text(), text(), text()),
                date(),
                date(),
                list(2, () -> new Cascade.Riwayat(date(), text())),
                list(3, this::must),
                arah,
                program,
                new Cascade.Capaian(
                        list(3, () -> new Cascade.Capaian.Kelas(must(), number())), maybe(this::number), "A"),
                list(2, () -> new Cascade.Dokumen(CascadeJson.PLACE, must(), text(), date(), text())),
                list(2, this::must),
                CascadeJson.narasi(text()),
                unit);
    }

    private Unit unit(String kode, String atasan) {
        List<Sasaran> sasaran = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            sasaran.add(sasaran(kode, "s" + i));
        }
        return new Unit(
                CascadeJson.PLACE,
                kode,
                must(),
                atasan,
                random.nextBoolean() ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty(),
                random.nextInt(4) == 0 ? "3" : "",
                maybe(() -> new Unit.Pejabat(text(), text(), text(), pick("", "definitif", "Plt.", "Plh."))),
                sasaran,
                CascadeJson.narasi(text()),
                keterangan());
    }

    private Sasaran sasaran(String unit, String kode) {
        String id = unit + "/" + kode;
        Sasaran made = new Sasaran(
                CascadeJson.PLACE,
                unit,
                kode,
                text(),
                must(),
                pick("", "ultimate", "intermediate", "immediate", "output"),
                list(2, this::dukungan),
                list(1, () -> new Sasaran.Lintas(CascadeJson.PLACE, pick("unit-0", "dinas lain"), text())),
                list(2, () -> "7.01.0" + random.nextInt(9)),
                indikator(id),
                keterangan());
        targets.add(id);
        return made;
    }

    private List<Indikator> indikator(String sasaran) {
        List<Indikator> made = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            made.add(indikator(sasaran, String.valueOf(i)));
        }
        return made;
    }

    private Indikator indikator(String sasaran, String kode) {
        return new Indikator(
                CascadeJson.PLACE,
                sasaran,
                kode,
                must(),
                text(),
                text(),
                berkala(),
                berkala(),
                maybe(() -> new Indikator.Baseline(pick("", "2023", "akhir 2020"), nilai())),
                nilai(),
                pick(Indikator.Polaritas.values()),
                pick(Indikator.Sifat.values()),
                random.nextBoolean(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                list(1, this::dukungan),
                keterangan());
    }

    private Dukungan dukungan() {
        String ke = targets.isEmpty() ? "dinas:camat/1" : targets.get(random.nextInt(targets.size()));
        return new Dukungan(
                CascadeJson.PLACE,
                random.nextInt(5) == 0 ? "tak-ada/1" : ke,
                random.nextBoolean(),
                pick("", "langsung", "tidak_langsung"),
                text(),
                text());
    }

    private Arah arah() {
        String kode = "arah-" + random.nextInt(1_000_000);
        return new Arah(
                CascadeJson.PLACE,
                kode,
                pick("visi", "misi", "tujuan", "sasaran", "prioritas"),
                must(),
                "",
                text(),
                text(),
                pick("", "usulan"),
                indikator("arah/" + kode));
    }

    private Program program() {
        String kode = "7.01." + random.nextInt(1_000_000);
        return new Program(CascadeJson.PLACE, kode, must(), pick("", "program", "kegiatan"), nilai(), text());
    }

    private Keterangan keterangan() {
        return new Keterangan(
                text(),
                list(2, () -> "lama-" + random.nextInt(9)),
                text(),
                text(),
                random.nextBoolean(),
                list(1, () -> new Keterangan.Abaikan(CascadeJson.PLACE, "P301", text())));
    }

    private Berkala berkala() {
        return random.nextBoolean()
                ? Berkala.KOSONG
                : new Berkala(nilai(), List.of(nilai(), nilai(), nilai(), nilai()));
    }

    private Nilai nilai() {
        return switch (random.nextInt(4)) {
            case 0 -> Nilai.KOSONG;
            case 1 -> new Nilai.Angka(number(), random.nextBoolean(), must());
            case 2 -> new Nilai.Rentang(number(), number(), random.nextBoolean(), must());
            default -> new Nilai.Teks(pick("BB", "=1+1", "WTP"));
        };
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, random.nextInt(9));
    }

    private String text() {
        return random.nextInt(3) == 0 ? "" : must();
    }

    private String must() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private Optional<LocalDate> date() {
        return maybe(() -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700)));
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(make.get());
        }
        return made;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
