package id.pohon.page;

import id.pohon.model.Kode;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where old addresses lead: {@code sebelumnya} of a unit to its page, {@code alamat_lama} of a cascade to its folder, file by
 * file. An address that is in use again leads nowhere else.
 */
final class OldAddresses {

    private final Set<Address> taken;
    private final Set<Address> there;
    private final List<Redirect> all = new ArrayList<>();

    private OldAddresses(Set<Address> taken, Set<Address> there) {
        this.taken = taken;
        this.there = there;
    }

    /**
     * All redirects of a site.
     *
     * @param plan addresses of all its other files
     * @param there those of them that will be on the site: all, unless one cascade is made alone
     */
    static List<Redirect> of(List<Edition> editions, List<Address> plan, List<Address> there) {
        OldAddresses old = new OldAddresses(new HashSet<>(plan), Set.copyOf(there));
        Set<String> bases =
                editions.stream().map(edition -> edition.routes().base()).collect(Collectors.toSet());
        Map<String, List<Address>> folders = there.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        address -> Routes.base(address.path(), bases).orElse("")));
        for (Edition edition : editions) {
            old.units(edition.routes(), edition);
            for (String written : edition.cascade().alamatLama()) {
                String base = written.replaceAll("^/+|/+$", "");
                if (Stream.of(base.split("/")).allMatch(Address::isSafe)) {
                    old.folder(base, edition.routes().base(), folders);
                    old.units(new Routes(base), edition);
                }
            }
        }
        return List.copyOf(old.all);
    }

    private void folder(String old, String base, Map<String, List<Address>> folders) {
        for (Address now : folders.getOrDefault(base, List.of())) {
            add(Address.of(old + now.path().substring(base.length())), now);
        }
    }

    private void units(Routes in, Edition edition) {
        for (Unit unit : edition.pohon().unit()) {
            for (String kode : unit.keterangan().sebelumnya()) {
                if (Kode.is(kode)) {
                    add(in.unit(kode), edition.routes().unit(unit));
                }
            }
        }
    }

    private void add(Address from, Address to) {
        if (there.contains(to) && taken.add(from)) {
            all.add(new Redirect(from, to));
        }
    }
}
