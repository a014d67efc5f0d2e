package id.pohon.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index over one cascade: who stands under whom, and what supports what. Made for broken content as well, so that
 * rules can ask it: an unknown superior makes a unit a root, a cycle is cut, a link that leads nowhere is listed.
 */
public final class Pohon {

    /** An entry of {@code mendukung} that leads to nothing. */
    public record Terputus(Sasaran dari, Dukungan dukungan) {}

    private static final Comparator<Unit> BY_URUTAN = Comparator.<Unit>comparingInt(
                    u -> u.urutan().orElse(Integer.MAX_VALUE))
            .thenComparing(Unit::kode);

    private final Cascade cascade;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Sasaran> sasaran = new LinkedHashMap<>();
    private final Map<String, Arah> arah = new LinkedHashMap<>();
    private final Map<String, List<Unit>> bawahan = new HashMap<>();
    private final Map<String, Integer> depth = new HashMap<>();
    private List<Unit> roots = new ArrayList<>();
    private List<Unit> order = new ArrayList<>();
    private List<Tautan> tautan = new ArrayList<>();
    private List<Terputus> terputus = new ArrayList<>();
    private List<Sasaran> inOrder = List.of();
    private List<Sasaran> renamed = List.of();
    private boolean usulan;
    private final Map<String, List<Tautan>> dari = new HashMap<>();
    private final Map<String, List<Tautan>> ke = new HashMap<>();

    private Pohon(Cascade cascade) {
        this.cascade = cascade;
    }

    public static Pohon of(Cascade cascade) {
        Pohon pohon = new Pohon(cascade);
        pohon.indexUnits();
        pohon.indexTautan();
        pohon.freeze();
        return pohon;
    }

    /** From here on the lists are handed out as they are. */
    private void freeze() {
        bawahan.replaceAll((kode, below) -> List.copyOf(below));
        dari.replaceAll((id, links) -> List.copyOf(links));
        ke.replaceAll((id, links) -> List.copyOf(links));
        roots = List.copyOf(roots);
        order = List.copyOf(order);
        tautan = List.copyOf(tautan);
        terputus = List.copyOf(terputus);
        inOrder = order.stream().flatMap(unit -> unit.sasaran().stream()).toList();
        renamed = inOrder.stream()
                .filter(s -> !s.keterangan().sebelumnya().isEmpty())
                .toList();
        usulan = tautan.stream().anyMatch(Tautan::isUsulan);
    }

    public Cascade cascade() {
        return cascade;
    }

    /** All units in the order of reading: depth first, by {@code urutan}, then kode. */
    public List<Unit> unit() {
        return order;
    }

    public Optional<Unit> unit(String kode) {
        return Optional.ofNullable(units.get(kode));
    }

    /** The units without a superior in this cascade. */
    public List<Unit> puncak() {
        return roots;
    }

    public Optional<Unit> atasan(Unit unit) {
        return depth.getOrDefault(unit.kode(), 0) == 0 ? Optional.empty() : unit(unit.atasan());
    }

    /** The units right below, in the order of reading. */
    public List<Unit> bawahan(Unit unit) {
        return bawahan.getOrDefault(unit.kode(), List.of());
    }

    /** The chain of command from the top down to the unit, itself included. */
    public List<Unit> garis(Unit unit) {
        List<Unit> up = new ArrayList<>();
        for (Optional<Unit> u = Optional.of(unit); u.isPresent(); u = atasan(u.get())) {
            up.add(0, u.get());
        }
        return up;
    }

    /** Level from 1: the number written, the place of the name written in {@code cascade.jenjang}, or the depth. */
    public int jenjang(Unit unit) {
        String written = unit.jenjang();
        if (isNumber(written)) {
            return Integer.parseInt(written);
        }
        int named = cascade.jenjang().indexOf(written);
        return named >= 0 ? named + 1 : depth.getOrDefault(unit.kode(), 0) + 1;
    }

    /** Name of the level, or {@code ""} if the cascade gives none. */
    public String namaJenjang(Unit unit) {
        int jenjang = jenjang(unit);
        return jenjang <= cascade.jenjang().size() ? cascade.jenjang().get(jenjang - 1) : "";
    }

    /** All sasaran, unit by unit in the order of reading. */
    public List<Sasaran> sasaran() {
        return inOrder;
    }

    /** The sasaran that had other names before, in the order of reading. */
    public List<Sasaran> berganti() {
        return renamed;
    }

    /** @param id {@code unit/kode} */
    public Optional<Sasaran> sasaran(String id) {
        return Optional.ofNullable(sasaran.get(id));
    }

    public Optional<Arah> arah(String kode) {
        return Optional.ofNullable(arah.get(kode));
    }

    /** The unit that promises a sasaran. */
    public Unit pemilik(Sasaran sasaran) {
        return units.get(sasaran.unit());
    }

    /** All resolved links, in the order of reading of the supporting sasaran. */
    public List<Tautan> tautan() {
        return tautan;
    }

    /** Is any of the links only proposed? */
    public boolean adaUsulan() {
        return usulan;
    }

    /** What a sasaran supports, as written. */
    public List<Tautan> mendukung(Sasaran sasaran) {
        return dari.getOrDefault(sasaran.id(), List.of());
    }

    /** What supports a sasaran, in the order of reading. */
    public List<Tautan> didukung(Sasaran sasaran) {
        return ke.getOrDefault(sasaran.id(), List.of());
    }

    /** What supports an arah. */
    public List<Tautan> didukung(Arah arah) {
        return ke.getOrDefault("arah/" + arah.kode(), List.of());
    }

    /** Links that lead to nothing in this cascade. */
    public List<Terputus> terputus() {
        return terputus;
    }

    private static boolean isNumber(String jenjang) {
        boolean digits = jenjang.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !jenjang.isEmpty() && jenjang.length() <= 2 && jenjang.charAt(0) != '0';
    }

    private void indexUnits() {
        for (Unit unit : cascade.unit()) {
            units.putIfAbsent(unit.kode(), unit);
            unit.sasaran().forEach(s -> sasaran.putIfAbsent(s.id(), s));
        }
        cascade.arah().forEach(a -> arah.putIfAbsent(a.kode(), a));
        Set<String> underTop = underTop();
        for (Unit unit : units.values()) {
            if (underTop.contains(unit.kode()) && units.containsKey(unit.atasan())) {
                bawahan.computeIfAbsent(unit.atasan(), k -> new ArrayList<>()).add(unit);
            } else {
                roots.add(unit);
            }
        }
        bawahan.values().forEach(list -> list.sort(BY_URUTAN));
        roots.sort(BY_URUTAN);
        roots.forEach(this::visit);
    }

    /** The units whose line of command ends at a top; each unit is looked at once. */
    private Set<String> underTop() {
        Set<String> known = new HashSet<>();
        Set<String> circling = new HashSet<>();
        for (Unit start : units.values()) {
            List<String> way = new ArrayList<>();
            Set<String> onWay = new HashSet<>();
            Unit unit = start;
            while (unit != null && !known.contains(unit.kode()) && !circling.contains(unit.kode())) {
                if (!onWay.add(unit.kode())) {
                    break;
                }
                way.add(unit.kode());
                unit = units.get(unit.atasan());
            }
            (unit == null || known.contains(unit.kode()) ? known : circling).addAll(way);
        }
        return known;
    }

    /** Depth first with its own stack: a line of command may be longer than the call stack is deep. */
    private void visit(Unit root) {
        Deque<Unit> open = new ArrayDeque<>(List.of(root));
        depth.put(root.kode(), 0);
        while (!open.isEmpty()) {
            Unit unit = open.pop();
            order.add(unit);
            List<Unit> below = bawahan.getOrDefault(unit.kode(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                depth.put(below.get(i).kode(), depth.get(unit.kode()) + 1);
                open.push(below.get(i));
            }
        }
    }

    private void indexTautan() {
        for (Unit unit : order) {
            for (Sasaran s : unit.sasaran()) {
                s.mendukung().forEach(d -> link(s, d));
                s.indikator().forEach(i -> i.mendukung().forEach(d -> link(s, d)));
            }
        }
    }

    private void link(Sasaran from, Dukungan dukungan) {
        Optional<Tautan.Ujung> end = resolve(dukungan.ke());
        if (end.isEmpty()) {
            terputus.add(new Terputus(from, dukungan));
            return;
        }
        Tautan edge = new Tautan(from, dukungan, end.get());
        tautan.add(edge);
        dari.computeIfAbsent(from.id(), k -> new ArrayList<>()).add(edge);
        ke.computeIfAbsent(dukungan.ke(), k -> new ArrayList<>()).add(edge);
    }

    private Optional<Tautan.Ujung> resolve(String written) {
        int colon = written.indexOf(':');
        if (colon > 0) {
            return Optional.of(new Tautan.KeLuar(written.substring(0, colon), written.substring(colon + 1)));
        }
        if (written.startsWith("arah/")) {
            return arah(written.substring("arah/".length())).map(Tautan.KeArah::new);
        }
        return sasaran(written).map(Tautan.KeSasaran::new);
    }
}
