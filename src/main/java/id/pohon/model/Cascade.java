package id.pohon.model;

import id.pohon.report.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One instansi in one planning year: {@code cascade.yaml}, the preface, and the units beside it.
 *
 * @param alamat its folder below {@code content/}, which is its address on the site: {@code 2024} or
 *     {@code kembang-janggut/2024}
 * @param jenjang names of the levels from the top; empty: levels have numbers only
 * @param pengantar the preface in Markdown
 * @param unit in the order of their files; {@link Pohon#unit()} gives the order of reading
 */
public record Cascade(
        Place at,
        String alamat,
        int tahun,
        Instansi instansi,
        String judul,
        Status status,
        String mengubah,
        Penetapan penetapan,
        AtasanInstansi atasanInstansi,
        Optional<Periode> periode,
        Sumber sumber,
        Optional<LocalDate> diterbitkan,
        Optional<LocalDate> diperbarui,
        List<Riwayat> riwayat,
        List<String> jenjang,
        List<Arah> arah,
        List<Program> program,
        Capaian capaian,
        List<Dokumen> dokumen,
        List<String> alamatLama,
        Narasi pengantar,
        List<Unit> unit) {

    /** Is it decided, or still being written? */
    public enum Status {
        RANCANGAN,
        DITETAPKAN
    }

    /** The office. {@code kode} joins its years. */
    public record Instansi(String kode, String nama, String wilayah, String kodeWilayah) {}

    /** How and by whom it was decided. Absent parts are empty. */
    public record Penetapan(String nomor, String tempat, Optional<LocalDate> tanggal, String jabatan, String nama) {
        public static final Penetapan KOSONG = new Penetapan("", "", Optional.empty(), "", "");
    }

    /** The superior of the top unit, outside this cascade: second party of its Perjanjian Kinerja. */
    public record AtasanInstansi(String jabatan, String nama) {
        public static final AtasanInstansi KOSONG = new AtasanInstansi("", "");
    }

    /** The medium-term plan period, both years included. */
    public record Periode(int mulai, int selesai) {}

    /** What the content was made from. */
    public record Sumber(String judul, String keterangan, String tautan) {
        public static final Sumber KOSONG = new Sumber("", "", "");

        public boolean isKosong() {
            return equals(KOSONG);
        }
    }

    /** One dated change of the published document. */
    public record Riwayat(Optional<LocalDate> tanggal, String uraian) {}

    /**
     * How capaian is computed and classed; see domain.md 5.4.
     *
     * @param skala upper-class bounds by name, highest first
     * @param batas cap in percent, or empty for none
     * @param turun formula for "lower is better": {@code A} or {@code B}
     */
    public record Capaian(List<Kelas> skala, Optional<BigDecimal> batas, String turun) {
        public static final Capaian BAWAAN = new Capaian(List.of(), Optional.empty(), "A");

        public Capaian {
            skala = List.copyOf(skala);
        }

        /** A class of capaian that starts at {@code mulai} percent, included. */
        public record Kelas(String nama, BigDecimal mulai) {}
    }

    /** A document of the planning chain that exists elsewhere. */
    public record Dokumen(Place at, String jenis, String nomor, Optional<LocalDate> tanggal, String berkas) {}

    /** Of its address alone: a hash of all units would be computed at every look into a map. */
    @Override
    public int hashCode() {
        return alamat.hashCode();
    }

    /** Was it taken from the file that a site has published, and not from content? */
    public boolean isTaken() {
        return at.start().file().endsWith("cascade.json");
    }

    public Cascade {
        riwayat = List.copyOf(riwayat);
        jenjang = List.copyOf(jenjang);
        arah = List.copyOf(arah);
        program = List.copyOf(program);
        dokumen = List.copyOf(dokumen);
        alamatLama = List.copyOf(alamatLama);
        unit = List.copyOf(unit);
    }
}
