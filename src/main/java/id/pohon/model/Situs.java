package id.pohon.model;

import id.pohon.report.Place;
import java.util.Map;

/**
 * The site as a whole, from {@code situs.yaml}. Absent text is {@code ""}.
 *
 * @param bahasa language of the interface: {@code id} or {@code en}
 * @param alamat public URL of the site, ending in {@code /}, or {@code ""}
 * @param logo a file of {@code gambar/}, as in {@link Gambar#nama()}, or {@code ""}
 * @param gambar the picture for sharing, likewise
 * @param warna colour role → value, as written
 * @param aturan code of a rule → {@code mati}, {@code saran}, {@code peringatan} or {@code galat}
 * @param aturanAt where each code of {@code aturan} stands
 */
public record Situs(
        Place at,
        String judul,
        String pemilik,
        Kontak kontak,
        String lisensi,
        String bahasa,
        String alamat,
        String unduhan,
        String logo,
        String gambar,
        Map<String, String> warna,
        Map<String, String> aturan,
        Place aturanAt) {

    /** Whom to ask, and where to report a mistake. */
    public record Kontak(String ppid, String email, String telepon, String alamat, String tautanKoreksi) {
        public static final Kontak KOSONG = new Kontak("", "", "", "", "");

        public boolean isKosong() {
            return equals(KOSONG);
        }
    }

    public Situs {
        warna = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(warna));
        aturan = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(aturan));
    }
}
