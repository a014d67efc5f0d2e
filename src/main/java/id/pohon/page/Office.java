package id.pohon.page;

import id.pohon.compare.Riwayat;
import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One instansi with all its published years.
 *
 * @param editions oldest first
 */
record Office(String kode, List<Edition> editions) {

    Office {
        editions = List.copyOf(editions);
    }

    /** The offices of a site, in the order of its editions. */
    static List<Office> of(List<Edition> editions) {
        return List.copyOf(byKode(editions).values());
    }

    /** The same, to be found by their kode. */
    static Map<String, Office> byKode(List<Edition> editions) {
        Map<String, List<Edition>> years = new LinkedHashMap<>();
        for (Edition edition : editions) {
            years.computeIfAbsent(edition.cascade().instansi().kode(), k -> new ArrayList<>())
                    .add(edition);
        }
        Map<String, Office> offices = new LinkedHashMap<>();
        years.forEach((kode, its) -> offices.put(kode, new Office(kode, its)));
        return Collections.unmodifiableMap(offices);
    }

    Edition newest() {
        return editions.get(editions.size() - 1);
    }

    /** The newest that is decided; of an office with drafts only, the newest of them. */
    Edition newestDecided() {
        Edition newest = newest();
        for (Edition edition : editions) {
            boolean decided = edition.cascade().status() == Cascade.Status.DITETAPKAN;
            newest = decided ? edition : newest;
        }
        return newest;
    }

    /** Addresses of the cascades that one changes, directly or through others. */
    List<String> changedBy(Edition last) {
        return editions.stream()
                .filter(e -> e.cascade().tahun() == last.cascade().tahun() && e.perubahan() < last.perubahan())
                .map(e -> e.cascade().alamat())
                .toList();
    }

    String nama() {
        return newest().cascade().instansi().nama();
    }

    /** The kabupaten or kota it belongs to, or {@code ""}. */
    String wilayah() {
        return newest().cascade().instansi().wilayah();
    }

    Riwayat riwayat() {
        return Riwayat.of(editions.stream().map(Edition::pohon).toList());
    }

    /** The edition of a cascade. */
    Edition edition(Pohon pohon) {
        return editions.stream().filter(e -> e.pohon() == pohon).findFirst().orElseThrow();
    }
}
