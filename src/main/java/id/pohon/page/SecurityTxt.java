package id.pohon.page;

import id.pohon.model.Situs;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import java.util.Optional;

/** Whom to tell of a weakness of the site (RFC 9116). Its day of expiry is written by the owner, never counted by a clock. */
final class SecurityTxt {

    private static final Address ADDRESS = Address.of(".well-known/security.txt");

    private SecurityTxt() {}

    static Optional<SiteFile> file(Situs situs) {
        return situs.keamanan().map(keamanan -> SiteFile.text(ADDRESS, () -> text(situs, keamanan)));
    }

    private static String text(Situs situs, Situs.Keamanan keamanan) {
        String canonical = situs.alamat().isEmpty() ? "" : "Canonical: " + situs.alamat() + ADDRESS + "\n";
        return "Contact: " + keamanan.kontak() + "\nExpires: " + keamanan.berlakuSampai()
                + "T23:59:59Z\nPreferred-Languages: id, en\n" + canonical;
    }
}
