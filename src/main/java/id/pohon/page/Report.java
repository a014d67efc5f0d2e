package id.pohon.page;

import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The link by which a reader reports a mistake on a page. It carries which page it is, so that whoever answers need not
 * ask; {@code aset/salin.js} makes it name a place within the page.
 *
 * @param href {@code ""} if the content names no way to report
 * @param address of the page: absolute if the site knows its own, else within the site
 */
public record Report(String href, String address, String title) {

    static final Report NONE = new Report("", "", "");

    /** Characters that stay as they are, so that a script can find the encoded text again (encodeURIComponent). */
    private static final String KEPT = "-_.!~*'()";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public boolean possible() {
        return !href.isEmpty();
    }

    static Report of(Wording wording, Situs.Kontak kontak, String address, String title) {
        String link = kontak.tautanKoreksi().isEmpty() && !kontak.email().isEmpty()
                ? "mailto:" + kontak.email()
                : kontak.tautanKoreksi();
        if (link.isEmpty()) {
            return NONE;
        }
        if (link.toLowerCase(java.util.Locale.ROOT).startsWith("mailto:")) {
            String mail = "subject=" + encoded(wording.say("lapor.perihal", title)) + "&body="
                    + encoded(wording.say("lapor.isi", title, address));
            return new Report(link + (link.contains("?") ? "&" : "?") + mail, address, title);
        }
        String filled = link.replace("{alamat}", encoded(address)).replace("{judul}", encoded(title));
        return new Report(filled, address, title);
    }

    private static String encoded(String text) {
        StringBuilder result = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            result.append(plain ? String.valueOf(c) : "%" + HEX.toHexDigits(each));
        }
        return result.toString();
    }
}
