package id.pohon.exchange;

import id.pohon.exchange.Column.Form;
import java.util.ArrayList;
import java.util.List;

/** The sheets of Pohon's own workbook and their columns. Headings are the keys of the content files. */
final class Columns {

    static final String CASCADE = "Cascade";
    static final String UNIT = "Unit";
    static final String SASARAN = "Sasaran";
    static final String INDIKATOR = "Indikator";
    static final String KAITAN = "Kaitan";
    static final String ARAH = "Arah";
    static final String PROGRAM = "Program";
    static final String PETUNJUK = "Petunjuk";
    static final String CONTOH = "Contoh";
    static final String PILIHAN = "Pilihan";

    /** What a {@code Kaitan} row links with. */
    static final String MENDUKUNG = "mendukung";

    static final String LINTAS = "lintas";

    static final List<Column> OF_CASCADE = List.of(Column.must("kunci", 30), Column.text("isi", 70));

    static final List<Column> OF_UNIT = with(
            List.of(
                    Column.text("kode", 22),
                    Column.must("jabatan", 44),
                    Column.text("atasan", 22),
                    Column.text("urutan", 9),
                    Column.text("jenjang", 12),
                    Column.text("pejabat.nama", 26),
                    Column.text("pejabat.pangkat", 18),
                    Column.text("pejabat.nip", 22),
                    Column.choice("pejabat.sebagai", "definitif", "Plt.", "Plh.")),
            Column.form("narasi", Form.PROSE, 50));

    static final List<Column> OF_SASARAN = with(List.of(
            Column.must("unit", 22),
            Column.text("kode", 24),
            Column.text("nomor", 8),
            Column.must("uraian", 60),
            Column.choice("jenis", "ultimate", "intermediate", "immediate", "output"),
            Column.form("mendukung", Form.LIST, 32),
            Column.form("program", Form.LIST, 18)));

    static final List<Column> OF_INDIKATOR = with(
            List.of(
                    Column.must("unit", 22),
                    Column.must("sasaran", 24),
                    Column.text("kode", 24),
                    Column.must("uraian", 60),
                    Column.text("satuan", 12),
                    Column.text("target.tahun", 12),
                    Column.text("target.tw1", 10),
                    Column.text("target.tw2", 10),
                    Column.text("target.tw3", 10),
                    Column.text("target.tw4", 10),
                    Column.text("realisasi.tahun", 12),
                    Column.text("realisasi.tw1", 10),
                    Column.text("realisasi.tw2", 10),
                    Column.text("realisasi.tw3", 10),
                    Column.text("realisasi.tw4", 10),
                    Column.text("baseline.tahun", 10),
                    Column.text("baseline.nilai", 10),
                    Column.text("target_jangka_menengah", 14),
                    Column.choice("polaritas", "naik", "turun", "tetap", "rentang"),
                    Column.choice("sifat", "kumulatif", "nilai-akhir", "rata-rata"),
                    Column.flag("iku"),
                    Column.text("jenis", 14),
                    Column.text("alasan", 40),
                    Column.text("definisi", 40),
                    Column.text("formula", 40),
                    Column.text("sumber_data", 26),
                    Column.text("penyedia_data", 26),
                    Column.text("penanggung_jawab", 26),
                    Column.text("periode_pelaporan", 16),
                    Column.text("bukti", 26)),
            Column.form("mendukung", Form.LIST, 32));

    static final List<Column> OF_KAITAN = List.of(
            Column.must("unit", 22),
            Column.must("sasaran", 24),
            Column.text("indikator", 24),
            Column.choice("jenis", MENDUKUNG, LINTAS),
            Column.must("ke", 36),
            Column.choice("status", "usulan"),
            Column.choice("cara", "langsung", "tidak_langsung"),
            Column.text("alasan", 60),
            Column.text("sumber", 40));

    static final List<Column> OF_ARAH = List.of(
            Column.must("kode", 18),
            Column.choice("jenis", "visi", "misi", "tujuan", "sasaran", "prioritas"),
            Column.must("uraian", 70),
            Column.text("induk", 18),
            Column.text("dokumen", 40),
            Column.text("sumber", 40),
            Column.choice("status", "usulan"));

    static final List<Column> OF_PROGRAM = List.of(
            Column.must("kode", 18),
            Column.must("nama", 60),
            Column.choice("jenis", "program", "kegiatan", "subkegiatan"),
            Column.text("anggaran", 18),
            Column.text("sumber_dana", 24));

    /** Keys of the sheet Cascade: {@code #} stands for a number, {@code *} for a name. */
    static final List<String> KEYS = List.of(
            "tahun",
            "instansi.kode",
            "instansi.nama",
            "instansi.wilayah",
            "instansi.kode_wilayah",
            "judul",
            "status",
            "mengubah",
            "penetapan.nomor",
            "penetapan.tempat",
            "penetapan.tanggal",
            "penetapan.jabatan",
            "penetapan.nama",
            "atasan_instansi.jabatan",
            "atasan_instansi.nama",
            "periode.mulai",
            "periode.selesai",
            "sumber.judul",
            "sumber.keterangan",
            "sumber.tautan",
            "diterbitkan",
            "diperbarui",
            "riwayat.#.tanggal",
            "riwayat.#.uraian",
            "jenjang.#",
            "capaian.skala.*",
            "capaian.batas",
            "capaian.turun",
            "dokumen.#.jenis",
            "dokumen.#.nomor",
            "dokumen.#.tanggal",
            "dokumen.#.berkas",
            "alamat_lama.#",
            Draft.PENGANTAR);

    private Columns() {}

    private static List<Column> with(List<Column> own, Column... more) {
        List<Column> columns = new ArrayList<>(own);
        columns.addAll(List.of(more));
        columns.add(Column.form("bahasa_sederhana", Form.TEXT, 40));
        columns.add(Column.form("sebelumnya", Form.LIST, 18));
        columns.add(Column.form("catatan", Form.TEXT, 40));
        columns.add(Column.form("sic", Form.TEXT, 16));
        columns.add(Column.flag("ocr"));
        columns.add(Column.form("abaikan", Form.ABAIKAN, 24));
        return List.copyOf(columns);
    }
}
