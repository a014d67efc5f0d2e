package id.pohon.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The links between the offices of a site, known from both ends. They hold within a year, and lead to the cascade that is
 * in force: one that another changes is passed over, as source and as target. Links that lead nowhere are left out here;
 * rules report them.
 */
public final class CrossLinks {

    /** Something of another cascade: an arah, or a unit, or one of its sasaran. */
    public record End(Pohon pohon, Optional<Unit> unit, Optional<Sasaran> sasaran, Optional<Arah> arah) {

        static End of(Pohon pohon, Unit unit) {
            return new End(pohon, Optional.of(unit), Optional.empty(), Optional.empty());
        }

        /** A sasaran with the unit that promises it. */
        public static End of(Pohon pohon, Sasaran sasaran) {
            return new End(pohon, Optional.of(pohon.pemilik(sasaran)), Optional.of(sasaran), Optional.empty());
        }

        static End of(Pohon pohon, Arah arah) {
            return new End(pohon, Optional.empty(), Optional.empty(), Optional.of(arah));
        }

        /** The office as a whole? */
        public boolean isOffice() {
            return unit.isEmpty() && arah.isEmpty();
        }
    }

    /** A sasaran of another office that supports something here. */
    public record Support(Pohon pohon, Tautan tautan) {}

    /** A sasaran that names something here as its partner across the line of command; it may be of the same cascade. */
    public record Partner(Pohon pohon, Sasaran sasaran, Sasaran.Lintas lintas) {}

    private final Map<String, Pohon> newest;
    private final Map<String, List<Support>> didukung = new HashMap<>();
    private final Map<String, List<Partner>> lintas = new HashMap<>();

    private CrossLinks(Map<String, Pohon> newest) {
        this.newest = newest;
    }

    /** @param all the cascades of a site, in their order */
    public static CrossLinks of(List<Pohon> all) {
        CrossLinks links = new CrossLinks(newest(all));
        for (Pohon pohon : all) {
            if (links.isNewest(pohon)) {
                links.add(pohon);
            }
        }
        links.didukung.replaceAll((end, list) -> List.copyOf(list));
        links.lintas.replaceAll((end, list) -> List.copyOf(list));
        return links;
    }

    /** The cascade in force of an instansi in a year: the one that no other changes. */
    public Optional<Pohon> pohon(String instansi, int tahun) {
        return Optional.ofNullable(newest.get(key(instansi, tahun)));
    }

    /** Is this the cascade in force of its office and year? */
    public boolean isNewest(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        return newest.get(key(cascade.instansi().kode(), cascade.tahun())) == pohon;
    }

    /** What a link to another office leads to: {@code unit/sasaran} or {@code arah/kode} there. */
    public Optional<End> end(Pohon from, Tautan.KeLuar to) {
        return pohon(to.instansi(), from.cascade().tahun()).flatMap(there -> support(there, to.sasaran()));
    }

    /**
     * What an entry of {@code lintas} leads to: {@code unit} or {@code unit/sasaran} of the same cascade, {@code instansi},
     * or {@code instansi:unit} and {@code instansi:unit/sasaran}. Empty for an agency that is named in words.
     */
    public Optional<End> end(Pohon from, Sasaran.Lintas lintas) {
        String ke = lintas.ke();
        int colon = ke.indexOf(':');
        if (colon > 0) {
            String rest = ke.substring(colon + 1);
            return pohon(ke.substring(0, colon), from.cascade().tahun()).flatMap(there -> partner(there, rest));
        }
        return partner(from, ke)
                .or(() -> pohon(ke, from.cascade().tahun())
                        .map(there -> new End(there, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /** The sasaran of other offices that support a sasaran, in the order of the offices. */
    public List<Support> didukung(Pohon pohon, Sasaran sasaran) {
        return didukung.getOrDefault(place(pohon, sasaran.id()), List.of());
    }

    /** The sasaran of other offices that support an arah. */
    public List<Support> didukung(Pohon pohon, Arah arah) {
        return didukung.getOrDefault(place(pohon, "arah/" + arah.kode()), List.of());
    }

    /** The sasaran that name this one as their partner. */
    public List<Partner> lintas(Pohon pohon, Sasaran sasaran) {
        return lintas.getOrDefault(place(pohon, sasaran.id()), List.of());
    }

    /** The sasaran that name a unit as their partner, and none of its sasaran. */
    public List<Partner> lintas(Pohon pohon, Unit unit) {
        return lintas.getOrDefault(place(pohon, unit.kode()), List.of());
    }

    private void add(Pohon pohon) {
        for (Tautan tautan : pohon.tautan()) {
            if (tautan.ke() instanceof Tautan.KeLuar out) {
                end(pohon, out).ifPresent(end -> list(didukung, end).add(new Support(pohon, tautan)));
            }
        }
        for (Sasaran sasaran : pohon.sasaran()) {
            for (Sasaran.Lintas each : sasaran.lintas()) {
                end(pohon, each)
                        .filter(end -> !end.isOffice())
                        .ifPresent(end -> list(lintas, end).add(new Partner(pohon, sasaran, each)));
            }
        }
    }

    private static <T> List<T> list(Map<String, List<T>> lists, End end) {
        String id = end.sasaran()
                .map(Sasaran::id)
                .or(() -> end.arah().map(arah -> "arah/" + arah.kode()))
                .orElseGet(() -> end.unit().orElseThrow().kode());
        return lists.computeIfAbsent(place(end.pohon(), id), k -> new ArrayList<>());
    }

    private static Optional<End> support(Pohon there, String id) {
        if (id.startsWith("arah/")) {
            return there.arah(id.substring("arah/".length())).map(arah -> End.of(there, arah));
        }
        return there.sasaran(id).map(sasaran -> End.of(there, sasaran));
    }

    private static Optional<End> partner(Pohon there, String id) {
        return there.sasaran(id)
                .map(sasaran -> End.of(there, sasaran))
                .or(() -> there.unit(id).map(unit -> End.of(there, unit)));
    }

    private static String place(Pohon pohon, String id) {
        return pohon.cascade().alamat() + "|" + id;
    }

    private static String key(String instansi, int tahun) {
        return instansi + "/" + tahun;
    }

    private static Map<String, Pohon> newest(List<Pohon> all) {
        Set<String> changed = new HashSet<>();
        all.forEach(each -> changed.add(each.cascade().mengubah()));
        Map<String, Pohon> newest = new HashMap<>();
        for (Pohon each : all) {
            Cascade cascade = each.cascade();
            String key = key(cascade.instansi().kode(), cascade.tahun());
            if (changed.contains(cascade.alamat())) {
                newest.putIfAbsent(key, each);
            } else {
                newest.put(key, each);
            }
        }
        return newest;
    }
}
