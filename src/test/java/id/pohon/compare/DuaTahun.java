package id.pohon.compare;

import id.pohon.contoh.Isi;

/** Two years in which everything that can change does. */
final class DuaTahun {

    private static final String LAMA = """
            @@ camat
            jabatan: Camat
            sasaran:
              - kode: pelayanan
                uraian: Meningkatnya kualitas pelayanan
                indikator:
                  - {kode: keluhan, uraian: Persentase keluhan, iku: ya, satuan: "%", target: 80, realisasi: 70}
                  - {kode: tertib, uraian: Jumlah gangguan, iku: ya}
            @@ sekcam
            jabatan: Sekretaris Camat
            atasan: camat
            sasaran:
              - uraian: Tersedianya dokumen perencanaan
                indikator: [{uraian: Jumlah dokumen, target: {tahun: 4, tw1: 1}}]
            @@ kasi-kesra
            jabatan: Kasi Kesejahteraan Rakyat
            atasan: sekcam
            sasaran:
              - kode: kerukunan
                uraian: Terlaksananya pembinaan kerukunan
                mendukung: [{ke: camat/pelayanan, status: usulan}]
                indikator: [{kode: kegiatan, uraian: Jumlah kegiatan}]
            @@ kasi-lama
            jabatan: Kasi Lama
            atasan: camat
            sasaran:
              - {kode: lama, uraian: Hasil lama, mendukung: [camat/pelayanan], indikator: [{kode: a, uraian: A}]}
            """;

    private static final String BARU = """
            @@ camat
            jabatan: Camat
            sasaran:
              - kode: pelayanan
                uraian: Meningkatnya mutu pelayanan
                indikator:
                  - {kode: keluhan, uraian: Persentase keluhan, iku: ya, satuan: persen, target: 85, realisasi: 75}
                  - {kode: tertib, uraian: Jumlah gangguan}
              - kode: kerukunan
                sebelumnya: [kasi-kesra/kerukunan]
                uraian: Terlaksananya pembinaan kerukunan
                mendukung: [camat/pelayanan]
                indikator: [{kode: kegiatan, uraian: Jumlah kegiatan}]
            @@ sekcam
            jabatan: Sekretaris Camat
            atasan: camat
            sasaran:
              - uraian: Tersedianya semua dokumen perencanaan
                indikator: [{uraian: Jumlah dokumen, target: {tahun: 4, tw1: 2}}]
            @@ kasi-sosial
            jabatan: Kasi Kesejahteraan Sosial
            sebelumnya: [kasi-kesra]
            atasan: camat
            @@ kasi-baru
            jabatan: Kasi Baru
            atasan: camat
            sasaran:
              - {kode: baru, uraian: Hasil baru, mendukung: [camat/pelayanan], indikator: [{kode: b, uraian: B}]}
            """;

    private DuaTahun() {}

    static Comparison comparison() {
        return Comparison.of(Isi.pohon(2024, "", LAMA), Isi.pohon(2025, "", BARU));
    }
}
