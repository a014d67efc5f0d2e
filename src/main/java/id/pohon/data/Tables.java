package id.pohon.data;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.model.Pohon;
import id.pohon.model.Program;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** The tables of the open data. Field names follow the content keys; nested keys are joined by {@code _}. */
final class Tables {

    /** Only for the whole site: which cascades there are. */
    static final Table<Cascade> CASCADE = new Table<>(
            "cascade",
            true,
            new Columns<Cascade>("cascade")
                    .own("instansi_nama", c -> c.instansi().nama())
                    .own("wilayah", c -> c.instansi().wilayah())
                    .own("kode_wilayah", c -> c.instansi().kodeWilayah())
                    .own("judul", Cascade::judul)
                    .own("status", c -> Words.of(c.status()))
                    .date("diterbitkan", Cascade::diterbitkan)
                    .date("diperbarui", Cascade::diperbarui)
                    .count("unit", (p, c) -> Counts.of(p).unit())
                    .count("sasaran", (p, c) -> Counts.of(p).sasaran())
                    .count("indikator", (p, c) -> Counts.of(p).indikator())
                    .count("mendukung", (p, c) -> Counts.of(p).mendukung())
                    .count("lintas", (p, c) -> Counts.of(p).lintas())
                    .list(),
            List.of(),
            List.of(),
            pohon -> List.of(pohon.cascade()));

    static final Table<Unit> UNIT = new Table<>(
            "unit",
            true,
            new Columns<Unit>("unit")
                    .own("kode", Unit::kode)
                    .text("jabatan", Unit::jabatan)
                    .text("atasan", Unit::atasan)
                    .computed(
                            "urutan",
                            Column.Type.INTEGER,
                            (p, u) ->
                                    u.urutan().isPresent() ? Cell.of(u.urutan().getAsInt()) : Cell.EMPTY)
                    .computed("jenjang", Column.Type.INTEGER, (p, u) -> Cell.of(p.jenjang(u)))
                    .computed("jenjang_nama", Column.Type.STRING, (p, u) -> Cell.of(p.namaJenjang(u)))
                    .text(
                            "pejabat_nama",
                            u -> u.pejabat().map(Unit.Pejabat::nama).orElse(""))
                    .text(
                            "pejabat_pangkat",
                            u -> u.pejabat().map(Unit.Pejabat::pangkat).orElse(""))
                    .text(
                            "pejabat_sebagai",
                            u -> u.pejabat().map(Unit.Pejabat::sebagai).orElse(""))
                    .keterangan(Unit::keterangan)
                    .list(),
            List.of("kode"),
            List.of(new Table.Reference("atasan", "unit", "kode", true)),
            Pohon::unit);

    static final Table<Sasaran> SASARAN = new Table<>(
            "sasaran",
            true,
            new Columns<Sasaran>("sasaran")
                    .own("id", Sasaran::id)
                    .text("unit", Sasaran::unit)
                    .own("kode", Sasaran::kode)
                    .text("nomor", Sasaran::nomor)
                    .text("uraian", Sasaran::uraian)
                    .own("jenis", Sasaran::jenis)
                    .texts(
                            "mendukung",
                            s -> s.mendukung().stream().map(d -> d.ke()).toList())
                    .texts("program", Sasaran::program)
                    .keterangan(Sasaran::keterangan)
                    .list(),
            List.of("id"),
            List.of(new Table.Reference("unit", "unit", "kode", false)),
            Pohon::sasaran);

    /** Fields of the IKU form (PermenPAN 20/2008), with targets by year and quarter. */
    static final Table<Indikator> INDIKATOR = new Table<>(
            "indikator",
            true,
            new Columns<Indikator>("indikator")
                    .own("id", Indikator::id)
                    .own("sasaran", Indikator::sasaran)
                    .computed(
                            "unit",
                            Column.Type.STRING,
                            (p, i) -> Cell.of(
                                    p.sasaran(i.sasaran()).map(Sasaran::unit).orElse("")))
                    .own("kode", Indikator::kode)
                    .text("uraian", Indikator::uraian)
                    .own("jenis", Indikator::jenis)
                    .text("satuan", Indikator::satuan)
                    .flag("iku", Indikator::iku)
                    .berkala("target", Indikator::target)
                    .berkala("realisasi", Indikator::realisasi)
                    .text(
                            "baseline_tahun",
                            i -> i.baseline().map(Indikator.Baseline::tahun).orElse(""))
                    .nilai(
                            "baseline",
                            i -> i.baseline().map(Indikator.Baseline::nilai).orElse(Nilai.KOSONG))
                    .nilai("target_jangka_menengah", Indikator::targetJangkaMenengah)
                    .text("polaritas", i -> Words.of(i.polaritas()))
                    .text("sifat", i -> Words.of(i.sifat()))
                    .own("alasan", Indikator::alasan)
                    .text("definisi", Indikator::definisi)
                    .text("formula", Indikator::formula)
                    .text("sumber_data", Indikator::sumberData)
                    .text("penyedia_data", Indikator::penyediaData)
                    .text("penanggung_jawab", Indikator::penanggungJawab)
                    .text("periode_pelaporan", Indikator::periodePelaporan)
                    .text("bukti", Indikator::bukti)
                    .texts(
                            "mendukung",
                            i -> i.mendukung().stream().map(d -> d.ke()).toList())
                    .keterangan(Indikator::keterangan)
                    .list(),
            List.of("id"),
            List.of(new Table.Reference("sasaran", "sasaran", "id", false)),
            pohon -> pohon.sasaran().stream()
                    .flatMap(s -> s.indikator().stream())
                    .toList());

    static final Table<Edge> TAUTAN = new Table<>(
            "tautan",
            true,
            new Columns<Edge>("tautan")
                    .own("dari", Edge::dari)
                    .own("indikator", Edge::indikator)
                    .own("ke", Edge::ke)
                    .own("jenis", Edge::jenis)
                    .own("ujung", Edge::ujung)
                    .flag("usulan", Edge::usulan)
                    .text("cara", Edge::cara)
                    .own("alasan", Edge::alasan)
                    .own("sumber", Edge::sumber)
                    .list(),
            List.of(),
            List.of(
                    new Table.Reference("dari", "sasaran", "id", false),
                    new Table.Reference("indikator", "indikator", "id", true)),
            Edge::of);

    static final Table<Arah> ARAH = new Table<>(
            "arah",
            false,
            new Columns<Arah>("arah")
                    .own("kode", Arah::kode)
                    .own("jenis", Arah::jenis)
                    .text("uraian", Arah::uraian)
                    .own("induk", Arah::induk)
                    .own("dokumen", Arah::dokumen)
                    .own("sumber", Arah::sumber)
                    .flag("usulan", Arah::isUsulan)
                    .list(),
            List.of("kode"),
            List.of(new Table.Reference("induk", "arah", "kode", true)),
            pohon -> pohon.cascade().arah());

    static final Table<Program> PROGRAM = new Table<>(
            "program",
            false,
            new Columns<Program>("program")
                    .own("kode", Program::kode)
                    .own("nama", Program::nama)
                    .own("jenis", Program::jenis)
                    .nilai("anggaran", Program::anggaran)
                    .text("sumber_dana", Program::sumberDana)
                    .list(),
            List.of("kode"),
            List.of(),
            pohon -> pohon.cascade().program());

    static final List<Table<?>> ALL = List.of(UNIT, SASARAN, INDIKATOR, TAUTAN, ARAH, PROGRAM);

    private Tables() {}

    /** The tables of the whole site. */
    static List<Table<?>> ofSite(List<Pohon> all) {
        List<Table<?>> present = new ArrayList<>(of(all));
        present.add(0, CASCADE);
        return present;
    }

    /** The tables that have a place in the data of these cascades. */
    static List<Table<?>> of(List<Pohon> all) {
        List<Table<?>> present = new ArrayList<>();
        for (Table<?> table : ALL) {
            if (table.in(all)) {
                present.add(table);
            }
        }
        return present;
    }
}
