package id.pohon.page;

import id.pohon.model.Kode;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How the offices of a site are spread over pages. Few stand together on the first page; many are split by wilayah, and
 * those of a wilayah into pages, so that no page grows without bound.
 *
 * @param wilayah in the order of their names; those without come last
 * @param split are there too many for one page?
 */
record Portal(List<Wilayah> wilayah, boolean split) {

    /** More offices than this do not stand on one page. */
    static final int MOST = 100;

    private static final String NAMELESS = "lain";

    /** Do the wilayah have a list of their own on the first page? */
    boolean byWilayah() {
        return split && wilayah.size() > 1;
    }

    /** Where a page of a wilayah lies: the first of the only one is the first page of the site. */
    Address address(Wilayah of, int n) {
        return n == 1 && !byWilayah() ? Routes.HOME : Routes.wilayah(of.slug(), n);
    }

    /** The offices of a kabupaten or kota by name. {@code nama} is {@code ""} for those that name none. */
    record Wilayah(String slug, String nama, List<Office> offices) {

        /** How many pages they fill. */
        int pages() {
            return (offices.size() + MOST - 1) / MOST;
        }

        /** @param n from 1 */
        List<Office> page(int n) {
            return offices.subList((n - 1) * MOST, Math.min(n * MOST, offices.size()));
        }
    }

    static Portal of(List<Office> offices) {
        TreeMap<String, List<Office>> bySlug = new TreeMap<>();
        for (Office office : offices) {
            // Spellings that differ in capitals and signs only are one wilayah.
            bySlug.computeIfAbsent(Kode.from(office.wilayah()), k -> new ArrayList<>())
                    .add(office);
        }
        List<Wilayah> wilayah = new ArrayList<>();
        List<Office> without = bySlug.remove("");
        bySlug.forEach((slug, own) -> wilayah.add(wilayah(slug, own)));
        if (without != null) {
            String free = NAMELESS;
            while (bySlug.containsKey(free)) {
                free += "-1";
            }
            wilayah.add(wilayah(free, without));
        }
        return new Portal(List.copyOf(wilayah), offices.size() > MOST);
    }

    private static Wilayah wilayah(String slug, List<Office> offices) {
        List<Office> sorted = new ArrayList<>(offices);
        sorted.sort(Comparator.comparing(Office::nama, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Office::nama)
                .thenComparing(Office::kode));
        return new Wilayah(slug, sorted.get(0).wilayah(), List.copyOf(sorted));
    }
}
