package id.pohon.diagram;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What supports the sasaran of a unit: its subordinates, whether they do or not, and units across that do.
 *
 * @param supporters those with links first, beside what they support
 */
record Downward(List<Supporter> supporters) {

    /** A sasaran of the unit, and how it is supported. */
    record Supported(Sasaran sasaran, Line line) {}

    /** Sasaran of a supporter that support the same; they support nothing here if {@code supported} is empty. */
    record Group(List<Sasaran> sasaran, List<Supported> supported) {
        Group {
            sasaran = List.copyOf(sasaran);
            supported = List.copyOf(supported);
        }
    }

    /** @param below whether it stands right under the unit */
    record Supporter(Unit unit, boolean below, List<Group> groups) {
        Supporter {
            groups = List.copyOf(groups);
        }

        boolean isLinked() {
            return groups.stream().anyMatch(g -> !g.supported().isEmpty());
        }
    }

    Downward {
        supporters = List.copyOf(supporters);
    }

    static Downward of(Pohon pohon, Unit unit) {
        Map<String, Map<String, List<Supported>>> links = new LinkedHashMap<>();
        pohon.bawahan(unit).forEach(u -> links.put(u.kode(), new LinkedHashMap<>()));
        for (Sasaran own : unit.sasaran()) {
            for (Tautan t : pohon.didukung(own)) {
                Unit from = pohon.pemilik(t.dari());
                if (!from.equals(unit)) {
                    Line line = Words.line(pohon, from, own, t.isUsulan());
                    List<Supported> supported = links.computeIfAbsent(from.kode(), k -> new LinkedHashMap<>())
                            .computeIfAbsent(t.dari().kode(), k -> new ArrayList<>());
                    if (supported.stream().noneMatch(s -> s.sasaran().equals(own))) {
                        supported.add(new Supported(own, line));
                    }
                }
            }
        }
        List<Supporter> supporters = new ArrayList<>();
        links.forEach((kode, bySasaran) -> {
            Unit from = pohon.unit(kode).orElseThrow();
            boolean below =
                    pohon.atasan(from).map(a -> a.kode().equals(unit.kode())).orElse(false);
            supporters.add(new Supporter(from, below, groups(from, bySasaran)));
        });
        supporters.sort(Comparator.comparingDouble(s -> centre(unit, s)));
        uncross(unit, supporters);
        return new Downward(supporters);
    }

    private static List<Group> groups(Unit from, Map<String, List<Supported>> bySasaran) {
        Map<List<Supported>, List<Sasaran>> groups = new LinkedHashMap<>();
        for (Sasaran s : from.sasaran()) {
            groups.computeIfAbsent(bySasaran.getOrDefault(s.kode(), List.of()), k -> new ArrayList<>())
                    .add(s);
        }
        List<Group> out = new ArrayList<>();
        groups.forEach((supported, sasaran) -> out.add(new Group(sasaran, supported)));
        return out;
    }

    /** Neighbours change places as long as fewer lines cross then. */
    private static void uncross(Unit unit, List<Supporter> supporters) {
        boolean better = true;
        for (int round = 0; better && round < supporters.size(); round++) {
            better = false;
            for (int i = 0; i + 1 < supporters.size(); i++) {
                int[] upper = places(unit, supporters.get(i));
                int[] lower = places(unit, supporters.get(i + 1));
                if (crossings(lower, upper) < crossings(upper, lower)) {
                    Collections.swap(supporters, i, i + 1);
                    better = true;
                }
            }
        }
    }

    private static int crossings(int[] upper, int[] lower) {
        int crossings = 0;
        for (int u : upper) {
            for (int l : lower) {
                crossings += u > l ? 1 : 0;
            }
        }
        return crossings;
    }

    private static int[] places(Unit unit, Supporter supporter) {
        return supporter.groups().stream()
                .flatMap(g -> g.supported().stream())
                .mapToInt(s -> unit.sasaran().indexOf(s.sasaran()))
                .toArray();
    }

    /** The mean place of what it supports; lines then cross little to begin with. */
    private static double centre(Unit unit, Supporter supporter) {
        return Arrays.stream(places(unit, supporter))
                .average()
                .orElse(unit.sasaran().size());
    }
}
