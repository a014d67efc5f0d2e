package id.pohon.diagram;

import id.pohon.model.Arah;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sasaran of a unit support, and those that support the same together.
 *
 * @param targets each once, without the unit's own: the superior's sasaran, arah, then those across
 * @param groups in the order of their first target; those that support nothing come last
 */
record Upward(List<Target> targets, List<Group> groups) {

    /** Something that is supported. */
    sealed interface Target {
        /** Equal for equal targets. */
        String key();
    }

    record ToSasaran(Unit unit, Sasaran sasaran) implements Target {
        @Override
        public String key() {
            return sasaran.id();
        }
    }

    record ToArah(Arah arah) implements Target {
        @Override
        public String key() {
            return "arah/" + arah.kode();
        }
    }

    /** In another instansi, or named in words only. */
    record ToOutside(String name, String href) implements Target {
        @Override
        public String key() {
            return "luar:" + name;
        }
    }

    /** A target, and how a group supports it. */
    record Support(Target target, Line line) {}

    /** Sasaran of the unit that support the same. */
    record Group(List<Support> supports, List<Sasaran> sasaran) {
        Group {
            supports = List.copyOf(supports);
            sasaran = List.copyOf(sasaran);
        }
    }

    Upward {
        targets = List.copyOf(targets);
        groups = List.copyOf(groups);
    }

    static Upward of(Pohon pohon, Unit unit, Links links) {
        Map<List<Support>, List<Sasaran>> bySupport = new LinkedHashMap<>();
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Sasaran s : unit.sasaran()) {
            List<Support> supports = supports(pohon, unit, s, links);
            bySupport.computeIfAbsent(supports, k -> new ArrayList<>()).add(s);
            supports.forEach(support -> targets.putIfAbsent(support.target().key(), support.target()));
        }
        List<Target> sorted = new ArrayList<>(targets.values());
        sorted.removeIf(target -> target instanceof ToSasaran to && to.unit().equals(unit));
        sorted.sort(Comparator.comparingInt(target -> rank(pohon, unit, target)));
        List<Group> groups = new ArrayList<>();
        bySupport.forEach((supports, sasaran) -> groups.add(new Group(supports, sasaran)));
        groups.sort(Comparator.comparingInt(group -> firstTarget(sorted, group)));
        return new Upward(sorted, groups);
    }

    private static List<Support> supports(Pohon pohon, Unit unit, Sasaran s, Links links) {
        Map<String, Support> supports = new LinkedHashMap<>();
        for (Tautan t : pohon.mendukung(s)) {
            Support support = support(pohon, unit, t, links);
            if (!support.target().key().equals(s.id())) {
                supports.putIfAbsent(support.target().key(), support);
            }
        }
        for (Sasaran.Lintas l : s.lintas()) {
            ToOutside target = pohon.unit(l.ke())
                    .map(partner -> new ToOutside(partner.jabatan(), ""))
                    .orElseGet(() -> outside(links.outside(l)));
            supports.putIfAbsent(target.key(), new Support(target, Line.LINTAS));
        }
        return List.copyOf(supports.values());
    }

    private static Support support(Pohon pohon, Unit unit, Tautan t, Links links) {
        Tautan.Ujung end = t.ke();
        if (end instanceof Tautan.KeSasaran to) {
            Target target = new ToSasaran(pohon.pemilik(to.sasaran()), to.sasaran());
            return new Support(target, Words.line(pohon, unit, to.sasaran(), t.isUsulan()));
        }
        if (end instanceof Tautan.KeArah to) {
            return new Support(new ToArah(to.arah()), t.isUsulan() ? Line.USULAN : Line.SUPPORT);
        }
        Tautan.KeLuar to = (Tautan.KeLuar) end;
        Target target = outside(links.outside(to));
        return new Support(target, t.isUsulan() ? Line.USULAN : Line.LINTAS);
    }

    private static ToOutside outside(Links.Outside outside) {
        return new ToOutside(outside.name(), outside.href());
    }

    private static int rank(Pohon pohon, Unit unit, Target target) {
        int block = 1_000_000;
        if (target instanceof ToSasaran to) {
            boolean superior = pohon.atasan(unit).map(to.unit()::equals).orElse(false);
            int place = to.unit().sasaran().indexOf(to.sasaran());
            return superior ? place : 2 * block;
        }
        return target instanceof ToArah to ? block + pohon.cascade().arah().indexOf(to.arah()) : 3 * block;
    }

    private static int firstTarget(List<Target> sorted, Group group) {
        int first = group.supports().isEmpty() ? sorted.size() + 1 : sorted.size();
        for (Support support : group.supports()) {
            int place = sorted.indexOf(support.target());
            first = place < 0 ? first : Math.min(first, place);
        }
        return first;
    }
}
