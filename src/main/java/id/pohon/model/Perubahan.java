package id.pohon.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several cascades of one instansi and year came first: {@code mengubah} says so, not their addresses.
 *
 * @param byAlamat all cascades of a site
 */
public record Perubahan(Map<String, Cascade> byAlamat) {

    public static Perubahan of(List<Cascade> all) {
        Map<String, Cascade> byAlamat = new HashMap<>();
        all.forEach(cascade -> byAlamat.putIfAbsent(cascade.alamat(), cascade));
        return new Perubahan(byAlamat);
    }

    /** 0 for the first cascade of a year, 1 for the one that changes it, and so on. A circle ends where it closes. */
    public int ke(Cascade cascade) {
        Set<String> seen = new HashSet<>();
        Cascade at = cascade;
        while (!at.mengubah().isEmpty() && seen.add(at.alamat())) {
            Cascade earlier = byAlamat.get(at.mengubah());
            if (earlier == null) {
                return seen.size();
            }
            at = earlier;
        }
        return seen.size();
    }
}
