package id.pohon.page;

import id.pohon.model.Kode;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An address that moved: {@code sebelumnya} of a unit and {@code alamat_lama} of a cascade. The page at the old address
 * leads on without a script; rule files tell servers to answer at once.
 */
record Redirect(Address from, Address to) {

    /** All redirects of a site; an address that has a page of its own again is none. */
    static List<Redirect> of(List<Edition> editions, Set<Address> pages) {
        List<Redirect> all = new ArrayList<>();
        Set<Address> taken = new HashSet<>(pages);
        for (Edition edition : editions) {
            add(all, taken, edition.routes(), edition);
            for (String old : edition.cascade().alamatLama()) {
                if (!old.isBlank() && Address.isSafe(old.replace("/", "-"))) {
                    folder(all, taken, new Routes(old), edition);
                }
            }
        }
        return all;
    }

    private static void folder(List<Redirect> all, Set<Address> taken, Routes old, Edition edition) {
        List<Function<Routes, Address>> pages = List.of(
                Routes::landing,
                Routes::pohon,
                Routes::sasaran,
                Routes::indikator,
                Routes::keselarasan,
                Routes::kelengkapan);
        pages.forEach(page -> add(all, taken, page.apply(old), page.apply(edition.routes())));
        for (Unit unit : edition.pohon().unit()) {
            add(all, taken, old.unit(unit), edition.routes().unit(unit));
        }
        add(all, taken, old, edition);
    }

    /** Old kode of units. */
    private static void add(List<Redirect> all, Set<Address> taken, Routes in, Edition edition) {
        for (Unit unit : edition.pohon().unit()) {
            for (String kode : unit.keterangan().sebelumnya()) {
                if (Kode.is(kode)) {
                    add(all, taken, in.unit(kode), edition.routes().unit(unit));
                }
            }
        }
    }

    private static void add(List<Redirect> all, Set<Address> taken, Address from, Address to) {
        if (taken.add(from)) {
            all.add(new Redirect(from, to));
        }
    }

    /** Rules for Apache ({@code mod_alias}). */
    static String apache(List<Redirect> all, String root) {
        StringBuilder rules = new StringBuilder();
        all.forEach(r -> rules.append("Redirect permanent \"")
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
        all.forEach(r -> rules.append("location = ")
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
}
