package id.pohon.diagram;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit in a tree that is cut where it would be too big to read.
 *
 * @param unit empty: this stands for sisters that are not shown
 * @param hidden how many units below it are not shown; or how many sisters
 * @param part where those are shown: a picture of {@link Diagrams#parts}, from 1; 0 if nowhere
 */
record UnitNode(Optional<Unit> unit, int level, List<UnitNode> children, int hidden, int part) {

    UnitNode {
        children = List.copyOf(children);
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** How many boxes it takes. */
    int size() {
        return 1 + children.stream().mapToInt(UnitNode::size).sum();
    }

    /** How many rows of boxes. */
    int depth() {
        return 1 + children.stream().mapToInt(UnitNode::depth).max().orElse(0);
    }

    int leaves() {
        return isLeaf() ? 1 : children.stream().mapToInt(UnitNode::leaves).sum();
    }

    /**
     * The trees of a cascade, as deep as so many boxes allow, and at least the first two levels, cut short among
     * sisters if even these are too many.
     */
    static List<UnitNode> forest(Pohon pohon, Parts parts, int most, int deepest) {
        int depth = 2;
        while (depth < deepest && count(pohon, pohon.puncak(), depth + 1) <= most) {
            depth++;
        }
        List<Unit> roots = pohon.puncak();
        int sisters = Math.max(2, most / Math.max(1, Math.min(roots.size(), most / 4)) - 1);
        return cut(pohon, parts, roots, depth, Math.min(most / 2, sisters));
    }

    private static int count(Pohon pohon, List<Unit> units, int depth) {
        int sum = units.size();
        for (Unit unit : depth > 1 ? units : List.<Unit>of()) {
            sum += count(pohon, pohon.bawahan(unit), depth - 1);
        }
        return sum;
    }

    private static List<UnitNode> cut(Pohon pohon, Parts parts, List<Unit> units, int depth, int most) {
        List<UnitNode> nodes = new ArrayList<>();
        int shown = units.size() > most ? most - 1 : units.size();
        for (Unit unit : units.subList(0, shown)) {
            List<Unit> below = pohon.bawahan(unit);
            boolean last = depth == 1;
            List<UnitNode> children = last ? List.of() : cut(pohon, parts, below, depth - 1, most);
            int hidden = last ? Words.below(pohon, unit) : 0;
            int part = hidden > 0 ? parts.below(unit) : 0;
            nodes.add(new UnitNode(Optional.of(unit), pohon.jenjang(unit), children, hidden, part));
        }
        if (shown < units.size()) {
            Unit first = units.get(shown);
            int part = parts.of(first);
            nodes.add(new UnitNode(Optional.empty(), pohon.jenjang(first), List.of(), units.size() - shown, part));
        }
        return nodes;
    }
}
