package id.pohon.page;

import id.pohon.site.Address;
import java.util.SortedMap;

/**
 * Files that pages are dressed with. Their address carries a hash of their content, so that a browser never mixes an old
 * look with a new page.
 *
 * @param hashes path such as {@code aset/situs.css} → short hash of its content
 */
public record Assets(SortedMap<String, String> hashes) {

    /** All stylesheets of pages in one file, and all scripts: a page needs few requests. */
    static final String STYLE = "aset/halaman.css";

    static final String SCRIPT = "aset/halaman.js";

    /** Only pages at addresses that moved have it. */
    static final String REDIRECT = "aset/redirect.js";

    /** The stylesheets of documents made for print. */
    static final String DOCUMENT_STYLE = "aset/cetak.css";

    /** What chat and social media show of a page when the site names no picture of its own. */
    static final String CARD = "aset/bagikan.png";

    public String style(Address page) {
        return href(STYLE, page);
    }

    public String documentStyle(Address page) {
        return href(DOCUMENT_STYLE, page);
    }

    String script(Address page) {
        return href(SCRIPT, page);
    }

    /** The script of a page at an address that moved. */
    String redirect(Address page) {
        return href(REDIRECT, page);
    }

    public String icon(Address page) {
        return href("aset/ikon.svg", page);
    }

    private String href(String name, Address page) {
        return page.to(Address.of(name)) + "?v=" + hashes.get(name);
    }
}
