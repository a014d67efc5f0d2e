package id.pohon.diagram;

import id.pohon.diagram.engine.PlacementException;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The official chart: each unit a box with its table, as a tree on the smallest sheet of paper that holds it. */
final class Chart {

    private static final int ACROSS = 8;
    private static final int ALONG = 24;
    private static final int[] SET_WIDTHS = {100, 106, 112, 118, 124, 132, 140, 150, 160, 175, 190, 210, 230, 300, 380};
    private static final int MOST_SETS = 4;
    private static final int LEAST_INNER = 380;
    private static final int LOWEST = 60;
    private static final int STEP = 10;

    /** A unit with everything it could look like, narrow ones first. */
    private record Node(int parent, int depth, List<ChartTable> tables, List<Integer> children) {}

    /** A chart and the paper it is for. */
    record Sheet(Paper paper, Drawing drawing) {}

    private final Pohon pohon;
    private final Links links;
    private final Words words;
    private final List<Node> nodes = new ArrayList<>();

    Chart(Pohon pohon, Links links, Words words) {
        this.pohon = pohon;
        this.links = links;
        this.words = words;
    }

    /** Leaves the lowest levels out if even the largest paper does not hold them. */
    Sheet draw(Placer placer) throws PlacementException {
        int levels = pohon.puncak().stream().mapToInt(this::depth).max().orElse(1);
        for (int deepest = levels; deepest > 0; deepest--) {
            if (deepest > 1 && ranksWider(deepest)) {
                continue;
            }
            collect(deepest);
            for (Paper paper : Paper.values()) {
                List<ChartTable> tables = tables(paper);
                if (!tables.isEmpty()) {
                    Drawing drawing = place(placer, tables);
                    if (drawing.width() <= paper.width() && drawing.height() <= paper.height()) {
                        return new Sheet(paper, drawing);
                    }
                }
            }
        }
        // a single rank that no paper holds: it is as wide as it is
        return new Sheet(Paper.largest(), place(placer, chosen(Paper.largest().height())));
    }

    private int depth(Unit unit) {
        return 1 + pohon.bawahan(unit).stream().mapToInt(this::depth).max().orElse(0);
    }

    /** Whether no paper could hold so many boxes beside each other. */
    private boolean ranksWider(int deepest) {
        int leaves = pohon.puncak().stream().mapToInt(u -> leaves(u, deepest)).sum();
        return leaves * (SET_WIDTHS[0] + ACROSS) > Paper.largest().width() + ACROSS;
    }

    private int leaves(Unit unit, int deepest) {
        List<Unit> below = deepest > 1 ? pohon.bawahan(unit) : List.<Unit>of();
        return below.isEmpty()
                ? 1
                : below.stream().mapToInt(u -> leaves(u, deepest - 1)).sum();
    }

    private void collect(int deepest) {
        nodes.clear();
        pohon.puncak().forEach(unit -> collect(unit, -1, 0, deepest));
    }

    private int collect(Unit unit, int parent, int depth, int deepest) {
        boolean last = depth + 1 == deepest;
        int hidden = last ? Words.below(pohon, unit) : 0;
        List<ChartTable> tables = new ArrayList<>();
        for (int width : SET_WIDTHS) {
            tables.add(new ChartTable(pohon, unit, hidden, width, links, words));
        }
        List<ChartTable> single = List.copyOf(tables);
        for (int sets = 2; sets <= Math.min(MOST_SETS, unit.sasaran().size()); sets++) {
            for (ChartTable table : single) {
                tables.add(table.inSets(sets));
            }
        }
        List<ChartTable> whole = tables.stream().filter(t -> !t.breaksWords()).toList();
        if (!whole.isEmpty()) {
            tables.retainAll(whole);
        }
        tables.sort(Comparator.comparingInt(ChartTable::width).thenComparingInt(ChartTable::height));
        List<Integer> children = new ArrayList<>();
        nodes.add(new Node(parent, depth, tables, children));
        int place = nodes.size() - 1;
        for (Unit child : last ? List.<Unit>of() : pohon.bawahan(unit)) {
            children.add(collect(child, place, depth + 1, deepest));
        }
        return place;
    }

    /** The lowest chart that is narrow enough; empty if there is none. */
    private List<ChartTable> tables(Paper paper) {
        for (int height = LOWEST; height <= paper.height(); height += STEP) {
            List<ChartTable> chosen = chosen(height);
            if (width(chosen) <= paper.width() && height(chosen) <= paper.height()) {
                return chosen;
            }
        }
        return List.of();
    }

    /** Units at the bottom as narrow as a height allows; the others low, and not much wider than what is under them. */
    private List<ChartTable> chosen(int height) {
        ChartTable[] chosen = new ChartTable[nodes.size()];
        int[] span = new int[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            int below = -ACROSS;
            for (int child : node.children()) {
                below += span[child] + ACROSS;
            }
            boolean bottom = node.children().isEmpty();
            chosen[i] = bottom ? narrowest(node, height) : lowest(node, Math.max(LEAST_INNER, below));
            span[i] = Math.max(chosen[i].width(), below);
        }
        return List.of(chosen);
    }

    private static ChartTable narrowest(Node node, int height) {
        return node.tables().stream()
                .filter(table -> table.height() <= height)
                .findFirst()
                .orElseGet(() -> lowest(node, Integer.MAX_VALUE));
    }

    private static ChartTable lowest(Node node, int width) {
        return node.tables().stream()
                .filter(table -> table.width() <= width)
                .min(Comparator.comparingInt(ChartTable::height))
                .orElse(node.tables().get(0));
    }

    private int width(List<ChartTable> chosen) {
        int[] span = new int[nodes.size()];
        int width = -ACROSS;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            int below = -ACROSS;
            for (int child : nodes.get(i).children()) {
                below += span[child] + ACROSS;
            }
            span[i] = Math.max(chosen.get(i).width(), below);
            width += nodes.get(i).parent() < 0 ? span[i] + ACROSS : 0;
        }
        return width;
    }

    private int height(List<ChartTable> chosen) {
        TreeMap<Integer, Integer> ranks = new TreeMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            ranks.merge(nodes.get(i).depth(), chosen.get(i).height(), Math::max);
        }
        return ranks.values().stream().mapToInt(h -> h + ALONG).sum() - ALONG;
    }

    private Drawing place(Placer placer, List<ChartTable> chosen) throws PlacementException {
        List<RankedTree.Block> blocks = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            ChartTable table = chosen.get(i);
            blocks.add(
                    new RankedTree.Block(nodes.get(i).parent(), nodes.get(i).depth(), table.width(), table.height()));
        }
        RankedTree tree = new RankedTree(false, ACROSS, ALONG, blocks);
        List<RankedTree.Corner> corners = tree.place(placer);
        List<Placed> placed = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            placed.add(new Placed(
                    chosen.get(i).box(), corners.get(i).x(), corners.get(i).y()));
            if (nodes.get(i).parent() >= 0) {
                routes.add(tree.connect(placed.get(nodes.get(i).parent()), placed.get(i)));
            }
        }
        return new Drawing(placed, routes);
    }
}
