package id.pohon.page;

import id.pohon.site.Address;
import java.util.List;
import java.util.SortedMap;

/**
 * Files that pages are dressed with. Their address carries a hash of their content, so that a browser never mixes an old
 * look with a new page.
 *
 * @param hashes path such as {@code aset/situs.css} → short hash of its content
 */
public record Assets(SortedMap<String, String> hashes) {

    /** Documents made for print have a look of their own. */
    private static final String DOCUMENT = "aset/dokumen.css";

    /** Only pages at addresses that moved have it. */
    private static final String REDIRECT = "aset/redirect.js";

    private static final List<String> DOCUMENT_STYLES = List.of("aset/roles.css", "aset/diagram.css", DOCUMENT);

    /** Stylesheets of every page, in the order of their names. */
    List<String> styles(Address page) {
        return of(".css", page);
    }

    /** Stylesheets of documents made for print. */
    public List<String> documentStyles(Address page) {
        return DOCUMENT_STYLES.stream().map(name -> href(name, page)).toList();
    }

    /** Scripts of every page, in the order of their names. */
    List<String> scripts(Address page) {
        return of(".js", page);
    }

    /** The script of a page at an address that moved. */
    String redirect(Address page) {
        return href(REDIRECT, page);
    }

    public String icon(Address page) {
        return href("aset/ikon.svg", page);
    }

    private List<String> of(String ending, Address page) {
        return hashes.keySet().stream()
                .filter(name -> name.endsWith(ending) && !name.equals(DOCUMENT) && !name.equals(REDIRECT))
                .map(name -> href(name, page))
                .toList();
    }

    private String href(String name, Address page) {
        return page.to(Address.of(name)) + "?v=" + hashes.get(name);
    }
}
