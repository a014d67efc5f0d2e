package id.pohon.search;

import java.util.regex.Pattern;

/**
 * One thing that search can find. Absent text is {@code ""}.
 *
 * @param title what the reader sees as the name of the result
 * @param text what else is said about it: searched after the title, and shown around the words found
 * @param year tahun of its cascade, {@code ""} for what belongs to no year
 * @param office nama of its instansi
 * @param unit jabatan that it belongs to
 * @param jenjang name of its level
 * @param url where it stands, relative to the root of the site
 * @param kode its kode as readers may type it, several parted by blanks
 */
public record Entry(
        Kind kind,
        String title,
        String text,
        String year,
        String office,
        String unit,
        String jenjang,
        String url,
        String kode) {

    /** What an entry is; of equally good results, the first kind comes first. */
    public enum Kind {
        UNIT("unit"),
        SASARAN("sasaran"),
        INDIKATOR("indikator"),
        ARAH("arah"),
        ISTILAH("istilah"),
        HALAMAN("halaman"),
        DOKUMEN("dokumen");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its name in phrase keys ({@code cari.jenis.unit}) and in the address of the search page. */
        public String key() {
            return key;
        }
    }

    private static final Pattern RELATIVE = Pattern.compile("(?!\\.*/)[^:?#\\\\]+([?#].*)?", Pattern.DOTALL);

    public Entry {
        if (!RELATIVE.matcher(url).matches()) {
            throw new IllegalArgumentException("\"" + url + "\" is not an address relative to the root of the site");
        }
    }
}
