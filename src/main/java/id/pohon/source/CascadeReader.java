package id.pohon.source;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Cascade.AtasanInstansi;
import id.pohon.model.Cascade.Capaian;
import id.pohon.model.Cascade.Dokumen;
import id.pohon.model.Cascade.Instansi;
import id.pohon.model.Cascade.Penetapan;
import id.pohon.model.Cascade.Periode;
import id.pohon.model.Cascade.Riwayat;
import id.pohon.model.Cascade.Status;
import id.pohon.model.Cascade.Sumber;
import id.pohon.model.Narasi;
import id.pohon.model.Nilai;
import id.pohon.model.Program;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code cascade.yaml}. */
final class CascadeReader {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    private CascadeReader() {}

    static Cascade cascade(Fields fields, String alamat, Narasi pengantar, List<Unit> unit) {
        fields.require("tahun");
        fields.require("instansi");
        Cascade read = new Cascade(
                fields.place(),
                alamat,
                year(fields, "tahun").orElseGet(() -> yearOf(alamat)),
                fields.object("instansi").map(CascadeReader::instansi).orElse(new Instansi("", "", "", "")),
                fields.required("judul"),
                status(fields),
                fields.text("mengubah"),
                fields.object("penetapan").map(CascadeReader::penetapan).orElse(Penetapan.KOSONG),
                fields.object("atasan_instansi").map(CascadeReader::atasan).orElse(AtasanInstansi.KOSONG),
                fields.object("periode").flatMap(CascadeReader::periode),
                fields.object("sumber").map(CascadeReader::sumber).orElse(Sumber.KOSONG),
                fields.date("diterbitkan"),
                fields.date("diperbarui"),
                riwayat(fields),
                fields.texts("jenjang"),
                arah(fields),
                program(fields),
                fields.object("capaian").map(CascadeReader::capaian).orElse(Capaian.BAWAAN),
                dokumen(fields),
                fields.texts("alamat_lama"),
                pengantar,
                unit);
        fields.end();
        return read;
    }

    private static Status status(Fields fields) {
        fields.require("status");
        boolean ditetapkan = fields.choice("status", Words.STATUS).equals("ditetapkan");
        return ditetapkan ? Status.DITETAPKAN : Status.RANCANGAN;
    }

    private static OptionalInt year(Fields fields, String key) {
        return fields.integer(key, FIRST_YEAR, LAST_YEAR);
    }

    private static int yearOf(String alamat) {
        String last = alamat.substring(alamat.lastIndexOf('/') + 1);
        boolean year = last.length() == 4 && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? Integer.parseInt(last) : 0;
    }

    private static Instansi instansi(Fields fields) {
        Instansi read = new Instansi(
                fields.requiredKode("kode"),
                fields.required("nama"),
                fields.text("wilayah"),
                fields.text("kode_wilayah"));
        fields.end();
        return read;
    }

    private static Penetapan penetapan(Fields fields) {
        Penetapan read = new Penetapan(
                fields.text("nomor"),
                fields.text("tempat"),
                fields.date("tanggal"),
                fields.text("jabatan"),
                fields.text("nama"));
        fields.end();
        return read;
    }

    private static AtasanInstansi atasan(Fields fields) {
        AtasanInstansi read = new AtasanInstansi(fields.text("jabatan"), fields.text("nama"));
        fields.end();
        return read;
    }

    private static Optional<Periode> periode(Fields fields) {
        fields.require("mulai");
        fields.require("selesai");
        OptionalInt from = year(fields, "mulai");
        OptionalInt to = year(fields, "selesai");
        fields.end();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.getAsInt() > to.getAsInt()) {
            String right = to.getAsInt() + "-" + from.getAsInt();
            fields.galat(
                    "P036",
                    fields.valueAt("selesai"),
                    Message.of("P036.periode"),
                    Message.of("P036.rentang.hint", right));
        }
        return Optional.of(new Periode(from.getAsInt(), to.getAsInt()));
    }

    private static Sumber sumber(Fields fields) {
        Sumber read = new Sumber(fields.text("judul"), fields.text("keterangan"), Addresses.link(fields, "tautan"));
        fields.end();
        return read;
    }

    private static List<Riwayat> riwayat(Fields cascade) {
        List<Riwayat> read = new ArrayList<>();
        for (Fields fields : cascade.objects("riwayat")) {
            read.add(new Riwayat(fields.date("tanggal"), fields.required("uraian")));
            fields.end();
        }
        return read;
    }

    private static List<Arah> arah(Fields cascade) {
        List<Arah> read = new ArrayList<>();
        for (Fields fields : cascade.objects("arah")) {
            String kode = fields.requiredKode("kode");
            fields.require("jenis");
            read.add(new Arah(
                    fields.place(),
                    kode,
                    fields.choice("jenis", Words.ARAH),
                    fields.required("uraian"),
                    fields.text("induk"),
                    fields.text("dokumen"),
                    fields.text("sumber"),
                    fields.choice("status", Words.USULAN),
                    IndikatorReader.list(fields, "arah/" + kode)));
            fields.end();
        }
        return read;
    }

    private static List<Program> program(Fields cascade) {
        List<Program> read = new ArrayList<>();
        for (Fields fields : cascade.objects("program")) {
            read.add(new Program(
                    fields.place(),
                    fields.required("kode"),
                    fields.required("nama"),
                    fields.choice("jenis", Words.PROGRAM),
                    fields.nilai("anggaran"),
                    fields.text("sumber_dana")));
            fields.end();
        }
        return read;
    }

    private static Capaian capaian(Fields fields) {
        List<Capaian.Kelas> skala = new ArrayList<>();
        fields.object("skala").ifPresent(names -> {
            for (String name : names.keys()) {
                number(names, name).ifPresent(from -> skala.add(new Capaian.Kelas(name, from)));
            }
        });
        skala.sort(Comparator.comparing(Capaian.Kelas::mulai).reversed());
        Optional<BigDecimal> batas = number(fields, "batas");
        String turun = fields.choice("turun", Words.TURUN);
        fields.end();
        return new Capaian(skala, batas, turun.isEmpty() ? Capaian.BAWAAN.turun() : turun);
    }

    private static Optional<BigDecimal> number(Fields fields, String key) {
        Nilai nilai = fields.nilai(key);
        if (nilai instanceof Nilai.Angka angka) {
            return Optional.of(angka.nilai());
        }
        if (!nilai.isKosong()) {
            Message hint = Message.of("P036.bukan_angka.hint");
            fields.galat("P036", fields.valueAt(key), Message.of("P036.bukan_angka", key, nilai.tertulis()), hint);
        }
        return Optional.empty();
    }

    private static List<Dokumen> dokumen(Fields cascade) {
        List<Dokumen> read = new ArrayList<>();
        for (Fields fields : cascade.objects("dokumen")) {
            read.add(new Dokumen(
                    fields.place(),
                    fields.required("jenis"),
                    fields.text("nomor"),
                    fields.date("tanggal"),
                    Addresses.file(fields, "berkas")));
            fields.end();
        }
        return read;
    }
}
