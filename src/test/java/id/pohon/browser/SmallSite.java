package id.pohon.browser;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import java.io.IOException;
import java.nio.file.Path;

/** A built site of two units, with what pages may show and the real content does not have. */
final class SmallSite {

    private static final String CONTENT = """
            @@ content/situs.yaml
            kontak:
              tautan_koreksi: mailto:ppid@contoh.example
            @@ content/2024/cascade.yaml
            tahun: 2024
            instansi: {kode: contoh, nama: Kecamatan Contoh}
            judul: Cascading Kinerja Tahun 2024
            status: ditetapkan
            penetapan: {nomor: 12 Tahun 2024, tanggal: 2024-01-05}
            @@ content/2024/unit/camat.yaml
            jabatan: Camat
            sasaran:
              - kode: desa
                uraian: Meningkatnya layanan desa
                jenis: ultimate
                indikator:
                  - {kode: seribu, uraian: Seribu, satuan: orang, target: "1000", iku: true}
              - kode: laporan
                uraian: Tersusunnya laporan
                jenis: output
                indikator:
                  - {kode: lima, uraian: Lima ribu, satuan: orang, target: "5000"}
            @@ content/2024/unit/seksi.yaml
            jabatan: Kasi Umum
            atasan: camat
            sasaran:
              - kode: warga
                uraian: Meningkatnya kepuasan warga
                jenis: immediate
                mendukung: [camat/desa]
                indikator:
                  - {kode: sembilan, uraian: Sembilan, satuan: orang, target: 9}
              - kode: surat
                uraian: Tercatatnya surat
                jenis: output
                mendukung: [{ke: camat/laporan, status: usulan}]
                indikator:
                  - {kode: tanpa, uraian: Tanpa target}
            """;

    private SmallSite() {}

    /** @param more further content files, as for {@link Isi#write} */
    static Path build(Path project, String more) throws IOException {
        Isi.write(project, CONTENT + more);
        Run.success(project, "build", "--no-pdf");
        return project.resolve("site");
    }

    /** Units with so many sasaran together, thirty in each. */
    static String many(int sasaran) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sasaran; i++) {
            if (i % 30 == 0) {
                text.append("@@ content/2024/unit/u%d.yaml%njabatan: Unit %d%natasan: seksi%nsasaran:%n"
                        .formatted(i / 30, i / 30));
            }
            text.append("  - uraian: Sasaran banyak %d%n    mendukung: [seksi/warga]%n".formatted(i));
            text.append("    indikator: [{uraian: Jumlah %d, satuan: orang, target: 1}]%n".formatted(i));
        }
        return text.toString();
    }
}
