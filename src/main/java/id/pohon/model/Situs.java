package id.pohon.model;

import id.pohon.report.Place;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The site as a whole, from {@code situs.yaml}. Absent text is {@code ""}.
 *
 * @param bahasa language of the interface: {@code id} or {@code en}
 * @param alamat public URL of the site, ending in {@code /}, or {@code ""}
 * @param logo a file of {@code gambar/}, as in {@link Gambar#nama()}, or {@code ""}
 * @param gambar the picture for sharing, likewise
 * @param logoAlt what the logo shows, in words; without it the logo is not shown
 * @param warna colour role, such as {@code jenjang_1} → its colours
 * @param keamanan whom to tell of a weakness of the site, if anybody
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
        String logoAlt,
        String gambar,
        Map<String, Warna> warna,
        Optional<Keamanan> keamanan,
        Map<String, String> aturan,
        Place aturanAt) {

    /** Whom to ask, and where to report a mistake. */
    public record Kontak(String ppid, String email, String telepon, String alamat, String tautanKoreksi) {
        public static final Kontak KOSONG = new Kontak("", "", "", "", "");

        public boolean isKosong() {
            return equals(KOSONG);
        }
    }

    /** A colour by day and by night, as {@code #rrggbb}. */
    public record Warna(String terang, String gelap) {}

    /**
     * What {@code security.txt} says (RFC 9116).
     *
     * @param kontak an address that starts with {@code https:} or {@code mailto:}
     */
    public record Keamanan(String kontak, LocalDate berlakuSampai) {}

    public Situs {
        warna = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(warna));
        aturan = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(aturan));
    }
}
