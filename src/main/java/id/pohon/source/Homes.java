package id.pohon.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a key belongs that stands in the wrong place. */
final class Homes {

    private static final Map<String, List<String>> KEYS = Map.of(
            "indikator",
                    List.of(
                            "satuan",
                            "target",
                            "realisasi",
                            "baseline",
                            "target_jangka_menengah",
                            "polaritas",
                            "sifat",
                            "iku",
                            "definisi",
                            "formula",
                            "sumber_data",
                            "penyedia_data",
                            "penanggung_jawab",
                            "periode_pelaporan",
                            "bukti"),
            "sasaran", List.of("indikator", "mendukung", "lintas", "nomor"),
            "unit", List.of("jabatan", "atasan", "urutan", "pejabat", "sasaran"),
            "cascade.yaml",
                    List.of(
                            "tahun",
                            "instansi",
                            "penetapan",
                            "atasan_instansi",
                            "periode",
                            "diterbitkan",
                            "diperbarui",
                            "riwayat",
                            "arah",
                            "program",
                            "capaian",
                            "mengubah"),
            "situs.yaml", List.of("pemilik", "kontak", "lisensi", "bahasa", "alamat", "warna", "aturan", "logo"));

    private Homes() {}

    /** The element or file whose key this is. */
    static Optional<String> of(String key) {
        return KEYS.entrySet().stream()
                .filter(home -> home.getValue().contains(key))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
