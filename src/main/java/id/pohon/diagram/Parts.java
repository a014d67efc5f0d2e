package id.pohon.diagram;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole pohon cut into pictures that can be read; knows which unit is shown where. */
public final class Parts {

    private static final int MOST_IN_ONE_MAP = 12;
    private static final int MOST_LEVELS_IN_ONE_MAP = 3;
    private static final int MOST_CHILDREN = 12;
    private static final int MOST_ROWS = 22;

    /** One picture. */
    sealed interface Part {}

    /** All units as a tree, as deep as it can be read. */
    record Peta() implements Part {}

    /**
     * A unit with all its sasaran, and what its subordinates support.
     *
     * @param above the superior, shown in full if no other picture shows it
     * @param sequel the unit has so many subordinates that this is not the first picture of it
     */
    record Jenjang(Optional<Unit> above, Unit unit, List<Unit> below, boolean sequel) implements Part {}

    /** Subordinates of a unit with all their sasaran in full. */
    record Rinci(Unit above, List<Unit> units) implements Part {}

    /** A unit that stands alone. */
    record Sendiri(Unit unit) implements Part {}

    private final Pohon pohon;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> inFull = new HashMap<>();
    private final Map<String, Integer> below = new HashMap<>();

    private Parts(Pohon pohon) {
        this.pohon = pohon;
    }

    public static Parts of(Pohon pohon) {
        Parts parts = new Parts(pohon);
        parts.cut();
        return parts;
    }

    /** How many pictures it takes. */
    public int size() {
        return parts.size();
    }

    Pohon pohon() {
        return pohon;
    }

    /** @param n from 1 */
    Part get(int n) {
        return parts.get(n - 1);
    }

    /** The picture that shows what stands under a unit, from 1; 0 if nothing does. */
    int below(Unit unit) {
        return below.getOrDefault(unit.kode(), 0);
    }

    /** The picture that shows all sasaran of a unit, from 1. */
    public int of(Unit unit) {
        return inFull.getOrDefault(unit.kode(), 0);
    }

    private void cut() {
        List<Unit> roots = pohon.puncak();
        List<Unit> all = pohon.unit();
        int deepest = all.stream().mapToInt(u -> pohon.garis(u).size()).max().orElse(0);
        if (all.size() > MOST_IN_ONE_MAP || deepest > MOST_LEVELS_IN_ONE_MAP || roots.size() > 1) {
            parts.add(new Peta());
        }
        for (Unit root : roots) {
            if (pohon.bawahan(root).isEmpty()) {
                add(new Sendiri(root), List.of(root));
            }
        }
        for (Unit unit : all) {
            List<Unit> children = pohon.bawahan(unit);
            // a chain of one is shown with the next level, beside its only subordinate
            if (!children.isEmpty() && !isChain(unit)) {
                cut(unit, children);
            }
        }
    }

    private boolean isChain(Unit unit) {
        List<Unit> children = pohon.bawahan(unit);
        return children.size() == 1
                && !pohon.bawahan(children.get(0)).isEmpty()
                && !inFull.containsKey(unit.kode())
                && above(unit).isEmpty();
    }

    /** The superior, if it has only this subordinate and is shown nowhere else. */
    private Optional<Unit> above(Unit unit) {
        return pohon.atasan(unit).filter(a -> pohon.bawahan(a).size() == 1 && !inFull.containsKey(a.kode()));
    }

    private void cut(Unit unit, List<Unit> children) {
        Optional<Unit> above = above(unit);
        for (int from = 0; from < children.size(); from += MOST_CHILDREN) {
            List<Unit> some = children.subList(from, Math.min(children.size(), from + MOST_CHILDREN));
            List<Unit> shown = new ArrayList<>();
            if (from == 0) {
                above.ifPresent(shown::add);
                shown.add(unit);
                above.ifPresent(a -> below.put(a.kode(), parts.size() + 1));
                below.put(unit.kode(), parts.size() + 1);
            }
            add(new Jenjang(from == 0 ? above : Optional.empty(), unit, some, from > 0), shown);
        }
        List<Unit> chunk = new ArrayList<>();
        int rows = 0;
        for (Unit child : children) {
            int more = Math.max(1, child.sasaran().size());
            if (!chunk.isEmpty() && rows + more > MOST_ROWS) {
                add(new Rinci(unit, chunk), chunk);
                chunk = new ArrayList<>();
                rows = 0;
            }
            chunk.add(child);
            rows += more;
        }
        add(new Rinci(unit, chunk), chunk);
    }

    private void add(Part part, List<Unit> shown) {
        parts.add(part);
        for (Unit unit : shown) {
            inFull.putIfAbsent(unit.kode(), parts.size());
        }
    }
}
