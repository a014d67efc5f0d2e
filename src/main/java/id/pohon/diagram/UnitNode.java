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

    /** @param sisters so many under one superior at most; the last then stands for the others */
    static List<UnitNode> forest(Pohon pohon, Parts parts, int depth, int sisters) {
        return cut(pohon, parts, pohon.puncak(), depth, sisters);
    }

    private static List<UnitNode> cut(Pohon pohon, Parts parts, List<Unit> units, int depth, int most) {
        List<UnitNode> nodes = new ArrayList<>();
        int shown = units.size() > most ? most - 1 : units.size();
        for (Unit unit : units.subList(0, shown)) {
            boolean last = depth == 1;
            List<UnitNode> children = last ? List.of() : cut(pohon, parts, pohon.bawahan(unit), depth - 1, most);
            int hidden = last ? Words.below(pohon, unit) : 0;
            int part = hidden > 0 ? parts.below(unit) : 0;
            nodes.add(new UnitNode(Optional.of(unit), pohon.jenjang(unit), children, hidden, part));
        }
        if (shown < units.size()) {
            Unit first = units.get(shown);
            int level = pohon.jenjang(first);
            nodes.add(new UnitNode(Optional.empty(), level, List.of(), units.size() - shown, parts.of(first)));
        }
        return nodes;
    }
}
