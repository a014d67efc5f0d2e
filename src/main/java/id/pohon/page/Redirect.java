package id.pohon.page;

import id.pohon.site.Address;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address that moved. A page at the old one leads on without a script; rule files tell servers to answer at once. */
record Redirect(Address from, Address to) {

    /** What needs no quotes and means nothing else in the settings of a server. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~/-]+");

    /** Can a page lead on? For anything else only a server can. */
    boolean isPage() {
        return from.path().endsWith(".html");
    }

    /** Rules for Apache ({@code mod_alias}). */
    static String apache(List<Redirect> all, String root) {
        StringBuilder rules = new StringBuilder();
        plain(all)
                .forEach(r -> rules.append("Redirect permanent \"")
                        .append(root)
                        .append(r.from())
                        .append("\" \"")
                        .append(root)
                        .append(r.to())
                        .append("\"\n"));
        return rules.toString();
    }

    /** Rules for nginx, to be included in {@code server}. */
    static String nginx(List<Redirect> all, String root) {
        StringBuilder rules = new StringBuilder();
        plain(all)
                .forEach(r -> rules.append("location = ")
                        .append(root)
                        .append(r.from())
                        .append(" { return 301 ")
                        .append(root)
                        .append(r.to())
                        .append("; }\n"));
        return rules.toString();
    }

    /** The path of the site on its server, from its public address: {@code /} or {@code /pohon/}. */
    static String root(String alamat) {
        int host = alamat.indexOf("://");
        int slash = host < 0 ? -1 : alamat.indexOf('/', host + 3);
        return slash < 0 ? "/" : alamat.substring(slash);
    }

    private static Stream<Redirect> plain(List<Redirect> all) {
        return all.stream().filter(r -> PLAIN.matcher(r.from.path()).matches());
    }
}
