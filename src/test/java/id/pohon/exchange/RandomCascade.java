package id.pohon.exchange;

import id.pohon.model.Arah;
import id.pohon.model.Berkala;
import id.pohon.model.Cascade;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Narasi;
import id.pohon.model.Nilai;
import id.pohon.model.Program;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Place;
import id.pohon.report.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Cascades that content files can hold, with texts that break careless writers. The same seed gives the same one. */
final class RandomCascade {

    static final Position NOWHERE = Position.startOf("x");
    private static final Place PLACE = Place.at(NOWHERE);

    private static final List<String> PIECES = List.of(
            "Terlaksananya ",
            "koordinasi",
            "desa/kelurahan ",
            "=HYPERLINK(\"x\")",
            "+62",
            "-5 orang",
            "@a",
            "'=1",
            "\"kutip\", koma; titik koma",
            "kunci: nilai",
            " # bukan komentar",
            "- butir",
            "? tanya",
            "</script><!--",
            "&amp; <b>",
            "]]>",
            "é ñ 漢 \uD83C\uDF33",
            "_x0041_",
            "12,5 %",
            "~",
            "null",
            "no",
            "0x1F",
            "1_000",
            "...",
            "---",
            "{a: b}",
            "[x",
            "%",
            "`",
            "\\n",
            "*x",
            "&y",
            "!tag",
            "\u00A0keras\u00A0",
            "\u00AD",
            "|",
            "> lipat");

    private static final List<Nilai> NILAI = List.of(
            new Nilai.Angka(new BigDecimal("12.5"), false, "12,5"),
            new Nilai.Angka(new BigDecimal("1.10"), false, "1.10"),
            new Nilai.Angka(new BigDecimal("80"), false, "80"),
            new Nilai.Angka(new BigDecimal("-3"), false, "-3"),
            new Nilai.Angka(new BigDecimal("007"), false, "007"),
            new Nilai.Angka(new BigDecimal("1500000"), false, "1.500.000"),
            new Nilai.Angka(new BigDecimal("1.5000"), false, "1.5000"),
            new Nilai.Angka(new BigDecimal("100"), true, "100 %"),
            new Nilai.Rentang(new BigDecimal("80"), new BigDecimal("90"), false, "80–90"),
            new Nilai.Teks("BB"),
            new Nilai.Teks("=1+1"),
            new Nilai.Teks("ya"));

    private final Random random;
    private final List<String> targets = new ArrayList<>();

    private RandomCascade(long seed) {
        random = new Random(seed);
    }

    static Cascade of(long seed) {
        return new RandomCascade(seed).cascade();
    }

    private Cascade cascade() {
        List<Arah> arah = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            arah.add(arah("arah-" + i));
        }
        List<Unit> unit = new ArrayList<>();
        int units = 1 + random.nextInt(6);
        for (int i = 0; i < units; i++) {
            unit.add(unit("unit-" + i, i == 0 ? "" : unit.get(random.nextInt(i)).kode()));
        }
        return new Cascade(
                PLACE,
                "2024",
                2024,
                new Cascade.Instansi("kantor", must(), text(), text()),
                must(),
                pick(Cascade.Status.values()),
                text(),
                new Cascade.Penetapan(text(), text(), date(), text(), text()),
                new Cascade.AtasanInstansi(text(), text()),
                maybe(() -> new Cascade.Periode(2021, 2026)),
                new Cascade.Sumber(text(), text(), pick("", "https://contoh.id/a?b=c")),
                date(),
                date(),
                list(2, () -> new Cascade.Riwayat(date(), must())),
                list(3, this::must),
                arah,
                list(3, this::program),
                capaian(),
                list(2, () -> new Cascade.Dokumen(PLACE, must(), text(), date(), pick("", "dokumen/a.pdf"))),
                list(2, this::must),
                narasi(),
                unit);
    }

    private Cascade.Capaian capaian() {
        return new Cascade.Capaian(
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new Cascade.Capaian.Kelas("Sangat. Baik: 1", new BigDecimal("90.5")),
                                new Cascade.Capaian.Kelas("1", new BigDecimal("0"))),
                maybe(() -> new BigDecimal("120")),
                pick("A", "B"));
    }

    private Unit unit(String kode, String atasan) {
        List<Sasaran> sasaran = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            sasaran.add(sasaran(kode, pick("s" + i, String.valueOf(i))));
        }
        return new Unit(
                PLACE,
                kode,
                must(),
                atasan,
                random.nextBoolean() ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty(),
                random.nextInt(4) == 0 ? "3" : "",
                maybe(() -> new Unit.Pejabat(must(), text(), text(), pick("", "definitif", "Plt.", "Plh."))),
                sasaran,
                narasi(),
                keterangan());
    }

    private Sasaran sasaran(String unit, String kode) {
        String id = unit + "/" + kode;
        Sasaran made = new Sasaran(
                PLACE,
                unit,
                kode,
                pick("", "1", "12", "1.a", text()),
                must(),
                pick("", "ultimate", "intermediate", "immediate", "output"),
                list(3, this::dukungan),
                list(2, () -> new Sasaran.Lintas(PLACE, pick("unit-0", "dinas lain"), text())),
                list(2, () -> pick("7.01.0" + random.nextInt(9), "a;b", must())),
                indikator(id),
                keterangan());
        targets.add(id);
        return made;
    }

    private List<Indikator> indikator(String sasaran) {
        List<Indikator> made = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            made.add(indikator(sasaran, pick("i" + i, String.valueOf(i))));
        }
        return made;
    }

    private Indikator indikator(String sasaran, String kode) {
        return new Indikator(
                PLACE,
                sasaran,
                kode,
                must(),
                text(),
                text(),
                berkala(),
                berkala(),
                maybe(() -> new Indikator.Baseline(pick("", "2023", "akhir 2020"), pick(NILAI))),
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
                list(2, this::dukungan),
                keterangan());
    }

    private Dukungan dukungan() {
        String ke = targets.isEmpty() ? "dinas:camat/1" : targets.get(random.nextInt(targets.size()));
        if (random.nextBoolean()) {
            return new Dukungan(PLACE, ke, false, "", "", "");
        }
        return new Dukungan(PLACE, ke, random.nextBoolean(), pick("", "langsung", "tidak_langsung"), text(), text());
    }

    private Arah arah(String kode) {
        return new Arah(
                PLACE,
                kode,
                pick("visi", "misi", "tujuan", "sasaran", "prioritas"),
                must(),
                pick("", "arah-1"),
                text(),
                text(),
                pick("", "usulan"),
                indikator("arah/" + kode));
    }

    private Program program() {
        String kode = "7.01." + random.nextInt(1_000_000);
        return new Program(PLACE, kode, must(), pick("", "program", "kegiatan"), nilai(), text());
    }

    private Keterangan keterangan() {
        return new Keterangan(
                text(),
                list(2, () -> "lama-" + random.nextInt(9)),
                text(),
                text(),
                random.nextBoolean(),
                list(2, () -> new Keterangan.Abaikan(PLACE, "P301", must())));
    }

    private Berkala berkala() {
        return switch (random.nextInt(3)) {
            case 0 -> Berkala.KOSONG;
            case 1 -> Berkala.tahun(pick(NILAI));
            default -> new Berkala(nilai(), List.of(nilai(), nilai(), nilai(), nilai()));
        };
    }

    private Nilai nilai() {
        return random.nextInt(3) == 0 ? Nilai.KOSONG : pick(NILAI);
    }

    private Narasi narasi() {
        return new Narasi(
                NOWHERE,
                pick(
                        "",
                        "    kode di awal\n\n# Judul\n\n- butir\t| a | b |\n\n---\n\nakhir",
                        must() + "\n\n  " + must()));
    }

    private String text() {
        return random.nextInt(3) == 0 ? "" : must();
    }

    private String must() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(pick(PIECES));
        }
        String line = text.toString().strip();
        return line.isEmpty() ? "x" : line;
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

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
