package id.pohon.source;

import id.pohon.report.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the key an author meant. */
final class KeyNames {

    /** What people write instead: in English, or in another word of the field. */
    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("parent", List.of("atasan", "induk", "mendukung")),
            Map.entry("superior", List.of("atasan")),
            Map.entry("atasan_langsung", List.of("atasan")),
            Map.entry("supervisor", List.of("atasan")),
            Map.entry("title", List.of("judul")),
            Map.entry("position", List.of("jabatan")),
            Map.entry("nama_jabatan", List.of("jabatan")),
            Map.entry("name", List.of("nama", "jabatan", "istilah")),
            Map.entry("nama", List.of("jabatan", "uraian", "judul", "istilah")),
            Map.entry("holder", List.of("pejabat")),
            Map.entry("official", List.of("pejabat")),
            Map.entry("rank", List.of("pangkat")),
            Map.entry("indicator", List.of("indikator")),
            Map.entry("indicators", List.of("indikator")),
            Map.entry("goal", List.of("sasaran")),
            Map.entry("goals", List.of("sasaran")),
            Map.entry("objective", List.of("sasaran")),
            Map.entry("objectives", List.of("sasaran")),
            Map.entry("description", List.of("uraian", "deskripsi", "keterangan")),
            Map.entry("deskripsi", List.of("uraian", "keterangan")),
            Map.entry("text", List.of("uraian")),
            Map.entry("isi", List.of("uraian")),
            Map.entry("unit", List.of("satuan")),
            Map.entry("supports", List.of("mendukung")),
            Map.entry("support", List.of("mendukung")),
            Map.entry("year", List.of("tahun")),
            Map.entry("agency", List.of("instansi")),
            Map.entry("office", List.of("instansi")),
            Map.entry("organization", List.of("instansi")),
            Map.entry("region", List.of("wilayah")),
            Map.entry("code", List.of("kode")),
            Map.entry("id", List.of("kode")),
            Map.entry("number", List.of("nomor")),
            Map.entry("no", List.of("nomor")),
            Map.entry("type", List.of("jenis")),
            Map.entry("kind", List.of("jenis")),
            Map.entry("tipe", List.of("jenis")),
            Map.entry("order", List.of("urutan")),
            Map.entry("level", List.of("jenjang")),
            Map.entry("eselon", List.of("jenjang")),
            Map.entry("actual", List.of("realisasi")),
            Map.entry("result", List.of("realisasi", "sasaran")),
            Map.entry("value", List.of("nilai", "target")),
            Map.entry("polarity", List.of("polaritas")),
            Map.entry("direction", List.of("polaritas", "arah")),
            Map.entry("definition", List.of("definisi", "arti")),
            Map.entry("meaning", List.of("arti")),
            Map.entry("term", List.of("istilah")),
            Map.entry("terms", List.of("istilah")),
            Map.entry("abbreviation", List.of("singkatan")),
            Map.entry("rumus", List.of("formula")),
            Map.entry("source", List.of("sumber", "sumber_data")),
            Map.entry("data_source", List.of("sumber_data")),
            Map.entry("responsible", List.of("penanggung_jawab")),
            Map.entry("evidence", List.of("bukti")),
            Map.entry("reason", List.of("alasan")),
            Map.entry("note", List.of("catatan")),
            Map.entry("notes", List.of("catatan")),
            Map.entry("remark", List.of("catatan")),
            Map.entry("owner", List.of("pemilik", "penanggung_jawab")),
            Map.entry("budget", List.of("anggaran")),
            Map.entry("funding", List.of("sumber_dana")),
            Map.entry("history", List.of("riwayat")),
            Map.entry("date", List.of("tanggal")),
            Map.entry("place", List.of("tempat")),
            Map.entry("published", List.of("diterbitkan")),
            Map.entry("updated", List.of("diperbarui")),
            Map.entry("contact", List.of("kontak")),
            Map.entry("phone", List.of("telepon")),
            Map.entry("address", List.of("alamat")),
            Map.entry("url", List.of("alamat", "tautan")),
            Map.entry("link", List.of("tautan")),
            Map.entry("license", List.of("lisensi")),
            Map.entry("licence", List.of("lisensi")),
            Map.entry("language", List.of("bahasa")),
            Map.entry("lang", List.of("bahasa")),
            Map.entry("image", List.of("gambar")),
            Map.entry("colors", List.of("warna")),
            Map.entry("rules", List.of("aturan")),
            Map.entry("rule", List.of("aturan")),
            Map.entry("ignore", List.of("abaikan")),
            Map.entry("see", List.of("lihat")),
            Map.entry("to", List.of("ke")),
            Map.entry("start", List.of("mulai")),
            Map.entry("end", List.of("selesai")),
            Map.entry("amends", List.of("mengubah")),
            Map.entry("previous", List.of("sebelumnya")),
            Map.entry("document", List.of("dokumen")),
            Map.entry("file", List.of("berkas")));

    private KeyNames() {}

    /** The key that was meant, out of those that may stand here. */
    static Optional<String> meant(String written, List<String> allowed) {
        String plain = written.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_');
        if (allowed.contains(plain)) {
            return Optional.of(plain);
        }
        return OTHER_WORDS.getOrDefault(plain, List.of()).stream()
                .filter(allowed::contains)
                .findFirst()
                .or(() -> Nearest.of(plain, allowed));
    }
}
