package id.pohon.contoh;

/** A made-up kabupaten, one of its kecamatan and one of its dinas, with every kind of link between them. */
public final class ThreeOffices {

    private ThreeOffices() {}

    /** Files after lines {@code @@ name below content/}. */
    public static String content() {
        return SITUS + KABUPATEN + KECAMATAN + DINAS;
    }

    private static final String SITUS = """
            @@ situs.yaml
            format: 1
            judul: Pohon Kinerja Kabupaten Contoh
            alamat: https://contoh.example/
            """;

    private static final String KABUPATEN = """
            @@ kabupaten/2025/cascade.yaml
            tahun: 2025
            instansi:
              kode: kabupaten
              nama: Pemerintah Kabupaten Contoh
              wilayah: Kabupaten Contoh
            judul: Cascading Kinerja Kabupaten Contoh Tahun 2025
            status: ditetapkan
            arah:
              - kode: misi-1
                jenis: misi
                uraian: Mewujudkan pelayanan yang dekat dengan warga
            @@ kabupaten/2025/unit/bupati.yaml
            jabatan: Bupati Contoh
            sasaran:
              - kode: pelayanan
                uraian: Meningkatnya kepuasan warga
                mendukung: [arah/misi-1]
                indikator: [{kode: ikm, uraian: Indeks kepuasan warga, satuan: Nilai, target: 85}]
              - kode: stunting
                uraian: Menurunnya prevalensi stunting
                indikator: [{kode: prevalensi, uraian: Prevalensi stunting, satuan: Persen, target: 14, polaritas: turun}]
            """;

    private static final String KECAMATAN = """
            @@ muara/2024/cascade.yaml
            tahun: 2024
            instansi: {kode: muara, nama: Kecamatan Muara Contoh, wilayah: Kabupaten Contoh}
            judul: Cascading Kinerja Kecamatan Muara Contoh Tahun 2024
            status: ditetapkan
            @@ muara/2024/unit/camat.yaml
            jabatan: Camat Muara Contoh
            sasaran:
              - kode: layanan
                uraian: Meningkatnya mutu layanan kecamatan
                indikator: [{kode: waktu, uraian: Rata-rata waktu layanan}]
            @@ muara/2025/cascade.yaml
            tahun: 2025
            instansi: {kode: muara, nama: Kecamatan Muara Contoh, wilayah: Kabupaten Contoh}
            judul: Cascading Kinerja Kecamatan Muara Contoh Tahun 2025
            status: ditetapkan
            @@ muara/2025/unit/camat.yaml
            jabatan: Camat Muara Contoh
            sasaran:
              - kode: layanan
                uraian: Meningkatnya mutu layanan kecamatan
                mendukung: ["kabupaten:bupati/pelayanan", {ke: "kabupaten:arah/misi-1", status: usulan}]
                indikator: [{kode: waktu, uraian: Rata-rata waktu layanan, satuan: Hari, target: 2}]
            @@ muara/2025/unit/kasi-kesejahteraan.yaml
            jabatan: Kasi Kesejahteraan
            atasan: camat
            sasaran:
              - kode: posyandu
                uraian: Terlaksananya posyandu di semua desa
                mendukung: [camat/layanan, "kabupaten:bupati/stunting"]
                lintas: [{ke: "kesehatan:kepala/gizi", alasan: bidan dan alat ukur}]
                indikator: [{kode: desa, uraian: Jumlah desa dengan posyandu, satuan: Desa, target: 12}]
            """;

    private static final String DINAS = """
            @@ kesehatan/2025/cascade.yaml
            tahun: 2025
            instansi: {kode: kesehatan, nama: Dinas Kesehatan Contoh, wilayah: Kabupaten Contoh}
            judul: Cascading Kinerja Dinas Kesehatan Contoh Tahun 2025
            status: ditetapkan
            @@ kesehatan/2025/kata-pengantar.md
            Kata pengantar Dinas Kesehatan Contoh, lihat [kepala dinas](unit/kepala.md).
            @@ kesehatan/2025/unit/kepala.md
            ---
            jabatan: Kepala Dinas Kesehatan Contoh
            sasaran:
              - kode: gizi
                uraian: Meningkatnya gizi balita
                mendukung: ["kabupaten:bupati/stunting"]
                lintas: [{ke: "muara:kasi-kesejahteraan", alasan: tempat dan undangan}]
                indikator:
                  - {kode: diukur, uraian: Persentase balita yang diukur, satuan: "%", target: {tahun: "80-90", tw1: 20%, tw4: "82,5"}, iku: ya, formula: "diukur / semua × 100"}
            ---
            Narasi Kepala Dinas, lihat [pengantar](../kata-pengantar.md).
            """;
}
