package id.pohon.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a content folder as a kabupaten would have it: offices with units in a tree, sasaran that support those of the
 * superior, indikator with target. The same numbers give the same bytes.
 *
 * @param units of all offices together
 * @param sasaran of each unit, on average
 * @param unitsPerOffice how many units one cascade has
 */
public record Synthetic(int units, int sasaran, int unitsPerOffice, long seed) {

    private static final int YEAR = 2024;
    private static final int BELOW = 5;

    private static final List<String> KEADAAN = List.of(
            "Meningkatnya kualitas",
            "Terwujudnya",
            "Meningkatnya cakupan",
            "Terpenuhinya",
            "Menurunnya gangguan",
            "Terkendalinya",
            "Meningkatnya kepuasan atas");
    private static final List<String> POKOK = List.of(
            "pelayanan administrasi terpadu",
            "ketenteraman dan ketertiban umum",
            "pemberdayaan masyarakat desa",
            "pengelolaan keuangan daerah",
            "penyusunan dokumen perencanaan",
            "pengelolaan barang milik daerah",
            "pembinaan kerukunan umat beragama",
            "penanganan keluhan masyarakat",
            "pendapatan asli daerah",
            "kesehatan ibu dan anak",
            "jalan dan jembatan kabupaten",
            "data dan informasi kependudukan");
    private static final List<String> TEMPAT =
            List.of("di tingkat kecamatan", "yang akuntabel", "sesuai standar", "di seluruh desa", "tepat waktu");
    private static final List<String> UKURAN =
            List.of("Persentase", "Jumlah", "Nilai indeks", "Tingkat", "Rata-rata waktu");
    private static final List<String> SATUAN = List.of("Persen", "Dokumen", "Nilai", "Orang", "Hari");

    /** Writes everything below a folder and returns it. */
    public Path write(Path content) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(content);
        Files.writeString(content.resolve("situs.yaml"), "format: 1\njudul: Pohon Kinerja Kabupaten Contoh\n");
        int offices = Math.max(1, (units + unitsPerOffice - 1) / unitsPerOffice);
        int left = units;
        for (int office = 1; office <= offices; office++) {
            Path folder = content.resolve("instansi-" + office).resolve(String.valueOf(YEAR));
            Files.createDirectories(folder.resolve("unit"));
            Files.writeString(folder.resolve("cascade.yaml"), cascade(office));
            List<Integer> sizes = new ArrayList<>();
            for (int unit = 0; unit < Math.min(unitsPerOffice, left); unit++) {
                sizes.add(Math.max(1, sasaran + random.nextInt(sasaran + 1) - sasaran / 2));
                Files.writeString(folder.resolve("unit").resolve(kode(unit) + ".md"), unit(unit, sizes, random));
            }
            left -= sizes.size();
        }
        return content;
    }

    private static String kode(int unit) {
        return unit == 0 ? "kepala" : "bidang-" + unit;
    }

    private static String cascade(int office) {
        return """
                tahun: %d
                instansi:
                  kode: instansi-%d
                  nama: Dinas Contoh Nomor %d
                  wilayah: Kabupaten Contoh
                judul: Cascading Kinerja Dinas Contoh Nomor %d Tahun %d
                status: ditetapkan
                penetapan:
                  tempat: Contoh
                  tanggal: 2024-01-05
                  jabatan: Kepala Dinas
                arah:
                  - kode: misi-1
                    jenis: misi
                    uraian: Memantapkan birokrasi yang bersih, efektif, efisien dan melayani
                program:
                  - kode: 7.01.01
                    nama: Program Penunjang Urusan Pemerintahan Daerah
                    anggaran: 1.500.000.000
                """.formatted(YEAR, office, office, office, YEAR);
    }

    /** @param sizes how many sasaran each unit so far has, this one last */
    private static String unit(int unit, List<Integer> sizes, Random random) {
        StringBuilder text = new StringBuilder(4096);
        text.append("---\njabatan: ").append(unit == 0 ? "Kepala Dinas" : "Kepala Bidang Nomor " + unit);
        int superior = unit == 0 ? 0 : (unit - 1) / BELOW;
        if (unit > 0) {
            text.append("\natasan: ").append(kode(superior));
        }
        text.append("\nurutan: ").append(unit + 1).append("\nsasaran:\n");
        for (int nomor = 1; nomor <= sizes.get(unit); nomor++) {
            String pokok = one(POKOK, random) + " " + one(TEMPAT, random);
            String ke = unit == 0 ? "arah/misi-1" : kode(superior) + "/s" + (1 + random.nextInt(sizes.get(superior)));
            sasaran(text, nomor, pokok, ke, random);
        }
        return text.append("---\nUnit ini mengurus **")
                .append(one(POKOK, random))
                .append("** bagi warga.\n")
                .toString();
    }

    private static void sasaran(StringBuilder text, int nomor, String pokok, String ke, Random random) {
        text.append("  - kode: s").append(nomor);
        text.append("\n    nomor: ").append(nomor);
        text.append("\n    uraian: ").append(one(KEADAAN, random)).append(' ').append(pokok);
        text.append(" bagian ").append(nomor);
        text.append("\n    program: [7.01.01]\n    mendukung:\n      - ke: ").append(ke);
        text.append("\n        status: usulan\n        alasan: Keduanya tentang ")
                .append(pokok);
        text.append("\n    indikator:\n");
        for (int i = 1; i <= 1 + random.nextInt(2); i++) {
            int target = 40 + random.nextInt(60);
            text.append("      - kode: i").append(i);
            text.append("\n        uraian: ")
                    .append(one(UKURAN, random))
                    .append(' ')
                    .append(pokok);
            text.append("\n        satuan: ").append(one(SATUAN, random));
            text.append("\n        target: {tahun: ")
                    .append(target)
                    .append(", tw2: ")
                    .append(target / 2);
            text.append(", tw4: ").append(target).append('}');
            text.append("\n        realisasi: ").append(target - 5).append(",25");
            text.append("\n        baseline: {tahun: 2023, nilai: ")
                    .append(target - 8)
                    .append('}');
            text.append("\n        definisi: Banyaknya hal yang memenuhi syarat dibagi seluruhnya.");
            text.append("\n        formula: jumlah yang memenuhi / jumlah seluruhnya x 100");
            text.append("\n        sumber_data: Laporan bulanan\n        penanggung_jawab: kepala\n");
        }
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
