package id.pohon.data;

import id.pohon.json.Json;
import id.pohon.json.JsonFailure;
import id.pohon.json.Members;
import id.pohon.json.Taking;
import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Narasi;
import id.pohon.model.Pohon;
import id.pohon.model.Program;
import id.pohon.report.Place;
import id.pohon.report.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code cascade.json}: a whole cascade, nodes and edges, with the keys of the content files; described by
 * {@code cascade.schema.json} (JSON Schema 2020-12). Reading what was written gives the same cascade, with its units in
 * the order of reading.
 */
public final class CascadeJson {

    /** Raised when a file of an older Pohon could be misread. */
    static final int FORMAT = 1;

    static final Place PLACE = Place.at(Position.startOf("cascade.json"));

    private CascadeJson() {}

    /** Everything in the cascade but the places in its files. */
    public static Json write(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        Members members = new Members()
                .text("$schema", "cascade.schema.json")
                .number("format", FORMAT)
                .text("alamat", cascade.alamat())
                .number("tahun", cascade.tahun())
                .object("instansi", instansi(cascade.instansi()))
                .text("judul", cascade.judul())
                .text("status", Words.of(cascade.status()))
                .text("mengubah", cascade.mengubah())
                .object("penetapan", penetapan(cascade.penetapan()))
                .object(
                        "atasan_instansi",
                        new Members()
                                .text("jabatan", cascade.atasanInstansi().jabatan())
                                .text("nama", cascade.atasanInstansi().nama()));
        cascade.periode()
                .ifPresent(p -> members.object(
                        "periode", new Members().number("mulai", p.mulai()).number("selesai", p.selesai())));
        return members.object("sumber", sumber(cascade.sumber()))
                .optional("diterbitkan", cascade.diterbitkan())
                .optional("diperbarui", cascade.diperbarui())
                .list(
                        "riwayat",
                        cascade.riwayat(),
                        r -> new Members().optional("tanggal", r.tanggal()).text("uraian", r.uraian()))
                .texts("jenjang", cascade.jenjang())
                .list("arah", cascade.arah(), CascadeJson::arah)
                .list("program", cascade.program(), CascadeJson::program)
                .object("capaian", capaian(cascade.capaian()))
                .list("dokumen", cascade.dokumen(), CascadeJson::dokumen)
                .texts("alamat_lama", cascade.alamatLama())
                .text("pengantar", cascade.pengantar().markdown())
                .object("jumlah", Counts.of(pohon).members())
                .list("unit", pohon.unit(), UnitJson::write)
                .list("tautan", Edge.of(pohon), CascadeJson::edge)
                .end();
    }

    /**
     * Reads what {@link #write} wrote. Counts and edges are not read: they follow from the rest.
     *
     * @throws JsonFailure if the JSON has another shape
     */
    public static Cascade read(byte[] utf8) {
        return Taking.from(Json.read(utf8), CascadeJson::cascade);
    }

    private static Cascade cascade(Taking from) {
        if (from.integer("format") != FORMAT) {
            throw new JsonFailure("'/format' should be " + FORMAT);
        }
        List.of("$schema", "jumlah", "tautan").forEach(from::drop);
        return new Cascade(
                PLACE,
                from.text("alamat"),
                from.integer("tahun"),
                from.object("instansi", CascadeJson::readInstansi)
                        .orElseThrow(() -> new JsonFailure("'/instansi' is missing")),
                from.text("judul"),
                from.parsed("status", word -> Words.read(Cascade.Status.class, word))
                        .orElse(Cascade.Status.RANCANGAN),
                from.text("mengubah"),
                from.object("penetapan", CascadeJson::readPenetapan).orElse(Cascade.Penetapan.KOSONG),
                from.object("atasan_instansi", a -> new Cascade.AtasanInstansi(a.text("jabatan"), a.text("nama")))
                        .orElse(Cascade.AtasanInstansi.KOSONG),
                from.object("periode", p -> new Cascade.Periode(p.integer("mulai"), p.integer("selesai"))),
                from.object("sumber", CascadeJson::readSumber).orElse(Cascade.Sumber.KOSONG),
                date(from, "diterbitkan"),
                date(from, "diperbarui"),
                from.list("riwayat", r -> new Cascade.Riwayat(date(r, "tanggal"), r.text("uraian"))),
                from.texts("jenjang"),
                from.list("arah", CascadeJson::readArah),
                from.list("program", CascadeJson::readProgram),
                from.object("capaian", CascadeJson::readCapaian).orElse(Cascade.Capaian.BAWAAN),
                from.list("dokumen", CascadeJson::readDokumen),
                from.texts("alamat_lama"),
                narasi(from.text("pengantar")),
                from.list("unit", UnitJson::read));
    }

    static Narasi narasi(String markdown) {
        return new Narasi(PLACE.start(), markdown);
    }

    private static Optional<LocalDate> date(Taking from, String name) {
        return from.parsed(name, LocalDate::parse);
    }

    private static Members instansi(Cascade.Instansi instansi) {
        return new Members()
                .text("kode", instansi.kode())
                .text("nama", instansi.nama())
                .text("wilayah", instansi.wilayah())
                .text("kode_wilayah", instansi.kodeWilayah());
    }

    private static Cascade.Instansi readInstansi(Taking from) {
        return new Cascade.Instansi(
                from.text("kode"), from.text("nama"), from.text("wilayah"), from.text("kode_wilayah"));
    }

    private static Members penetapan(Cascade.Penetapan penetapan) {
        return new Members()
                .text("nomor", penetapan.nomor())
                .text("tempat", penetapan.tempat())
                .optional("tanggal", penetapan.tanggal())
                .text("jabatan", penetapan.jabatan())
                .text("nama", penetapan.nama());
    }

    private static Cascade.Penetapan readPenetapan(Taking from) {
        return new Cascade.Penetapan(
                from.text("nomor"),
                from.text("tempat"),
                date(from, "tanggal"),
                from.text("jabatan"),
                from.text("nama"));
    }

    private static Members sumber(Cascade.Sumber sumber) {
        return new Members()
                .text("judul", sumber.judul())
                .text("keterangan", sumber.keterangan())
                .text("tautan", sumber.tautan());
    }

    private static Cascade.Sumber readSumber(Taking from) {
        return new Cascade.Sumber(from.text("judul"), from.text("keterangan"), from.text("tautan"));
    }

    private static Members arah(Arah arah) {
        return new Members()
                .text("kode", arah.kode())
                .text("jenis", arah.jenis())
                .text("uraian", arah.uraian())
                .text("induk", arah.induk())
                .text("dokumen", arah.dokumen())
                .text("sumber", arah.sumber())
                .text("status", arah.status())
                .list("indikator", arah.indikator(), IndikatorJson::write);
    }

    private static Arah readArah(Taking from) {
        String kode = from.text("kode");
        return new Arah(
                PLACE,
                kode,
                from.text("jenis"),
                from.text("uraian"),
                from.text("induk"),
                from.text("dokumen"),
                from.text("sumber"),
                from.text("status"),
                from.list("indikator", i -> IndikatorJson.read(i, "arah/" + kode)));
    }

    private static Members program(Program program) {
        return new Members()
                .text("kode", program.kode())
                .text("nama", program.nama())
                .text("jenis", program.jenis())
                .object("anggaran", NilaiJson.write(program.anggaran()))
                .text("sumber_dana", program.sumberDana());
    }

    private static Program readProgram(Taking from) {
        return new Program(
                PLACE,
                from.text("kode"),
                from.text("nama"),
                from.text("jenis"),
                NilaiJson.nilai(from, "anggaran"),
                from.text("sumber_dana"));
    }

    private static Members capaian(Cascade.Capaian capaian) {
        return new Members()
                .list(
                        "skala",
                        capaian.skala(),
                        k -> new Members().text("nama", k.nama()).number("mulai", Optional.of(k.mulai())))
                .number("batas", capaian.batas())
                .text("turun", capaian.turun());
    }

    private static Cascade.Capaian readCapaian(Taking from) {
        return new Cascade.Capaian(
                from.list(
                        "skala",
                        k -> new Cascade.Capaian.Kelas(
                                k.text("nama"), k.number("mulai").orElse(BigDecimal.ZERO))),
                from.number("batas"),
                from.text("turun"));
    }

    private static Members dokumen(Cascade.Dokumen dokumen) {
        return new Members()
                .text("jenis", dokumen.jenis())
                .text("nomor", dokumen.nomor())
                .optional("tanggal", dokumen.tanggal())
                .text("berkas", dokumen.berkas());
    }

    private static Cascade.Dokumen readDokumen(Taking from) {
        return new Cascade.Dokumen(
                PLACE, from.text("jenis"), from.text("nomor"), date(from, "tanggal"), from.text("berkas"));
    }

    private static Members edge(Edge edge) {
        return new Members()
                .text("dari", edge.dari())
                .text("indikator", edge.indikator())
                .text("ke", edge.ke())
                .text("jenis", edge.jenis())
                .text("ujung", edge.ujung())
                .flag("usulan", edge.usulan())
                .text("cara", edge.cara())
                .text("alasan", edge.alasan())
                .text("sumber", edge.sumber());
    }
}
