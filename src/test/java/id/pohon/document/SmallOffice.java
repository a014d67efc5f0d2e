package id.pohon.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An office of two units in which everything a document can show is filled in, in two cascades of one year. */
final class SmallOffice {

    private static final String CASCADE = """
            tahun: 2031
            instansi: { kode: uji, nama: Kantor Uji, wilayah: Kabupaten Uji }
            judul: Cascading Kinerja Kantor Uji
            status: ditetapkan
            penetapan: { nomor: 1/UJI/2031, tempat: Uji, tanggal: 2031-01-02, jabatan: Kepala Kantor Uji, nama: Siti Contoh }
            atasan_instansi: { jabatan: Bupati Uji, nama: Budi Contoh }
            dokumen:
              - { jenis: Perjanjian Kinerja, nomor: 2/UJI/2031, tanggal: 2031-02-03 }
            program:
              - { kode: 9.99.01, nama: Program uji, jenis: program, anggaran: 1250000, sumber_dana: APBD }
              - { kode: 9.99.02, nama: Program lain, jenis: program }
            """;

    private static final String KEPALA = """
            ---
            jabatan: Kepala Kantor
            pejabat: { nama: Siti Contoh, pangkat: Pembina, nip: "198001012005012001", sebagai: Plt. }
            sasaran:
              - kode: mutu
                nomor: 1
                uraian: Meningkatnya mutu "layanan" & <uji>
                program: [9.99.01]
                indikator:
                  - kode: nilai
                    uraian: Nilai mutu layanan
                    satuan: Nilai
                    target: { tahun: 85, tw1: 80, tw2: 82, tw3: 84, tw4: 85 }
                    iku: ya
                    alasan: Paling berarti bagi warga
                    formula: jumlah nilai / banyak responden
                    sumber_data: Survei
                    penanggung_jawab: pelaksana
            ---
            """;

    private static final String PELAKSANA = """
            ---
            jabatan: Pelaksana
            atasan: kepala
            sasaran:
              - kode: a
                nomor: 1
                uraian: Tersedianya layanan
                mendukung: [{ ke: kepala/mutu, cara: langsung }]
                indikator: [{ kode: jumlah, uraian: Jumlah layanan }]
              - kode: b
                nomor: 2
                uraian: Tertatanya arsip
                mendukung: [{ ke: kepala/mutu, cara: tidak_langsung, status: usulan }]
                indikator: [{ kode: jumlah, uraian: Jumlah arsip }]
            ---
            """;

    private SmallOffice() {}

    /** Makes its site in a folder. */
    static Path build(Path root) throws IOException {
        write(root.resolve("content/2031"), CASCADE);
        write(root.resolve("content/2031-perubahan"), CASCADE + "mengubah: \"2031\"\n");
        return RealDocuments.build(root, root.resolve("content"));
    }

    private static void write(Path folder, String cascade) throws IOException {
        Files.createDirectories(folder.resolve("unit"));
        Files.writeString(folder.resolve("cascade.yaml"), cascade);
        Files.writeString(folder.resolve("unit/kepala.md"), KEPALA);
        Files.writeString(folder.resolve("unit/pelaksana.md"), PELAKSANA);
    }
}
