package id.pohon.diagram;

import id.pohon.diagram.Route.Point;
import id.pohon.diagram.TreeShape.Direction;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.diagram.engine.Placements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out a tree of units with Graphviz and draws the lines between superiors and subordinates. */
final class TreeDrawing {

    /** A box for Graphviz: one unit, or a superior with a column of subordinates under it. */
    private record Block(int parent, int depth, Box box, List<Box> stack) {
        int height() {
            return box.height()
                    + stack.stream()
                            .mapToInt(b -> b.height() + TreeShape.STACK_GAP)
                            .sum();
        }
    }

    private final TreeShape shape;
    private final List<UnitNode> forest;
    private final Overview overview;
    private final Map<Integer, Integer> heights = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    TreeDrawing(TreeShape shape, List<UnitNode> forest, Overview overview) {
        this.shape = shape;
        this.forest = forest;
        this.overview = overview;
    }

    Drawing draw(Placer placer) throws PlacementException {
        forest.forEach(node -> measure(node, 0));
        forest.forEach(node -> addBlock(node, -1, 0));
        place(placer.place(dot()));
        return new Drawing(placed, routes);
    }

    /** Boxes of one rank are equally high, so that their edges align. */
    private void measure(UnitNode node, int depth) {
        int height = overview.height(node, shape, shape.widthOf(node));
        if (shape.direction() != Direction.RIGHT) {
            heights.merge(depth, height, Math::max);
        }
        if (!shape.isStack(node)) {
            node.children().forEach(child -> measure(child, depth + 1));
        }
    }

    private void addBlock(UnitNode node, int parent, int depth) {
        int width = shape.widthOf(node);
        int own = overview.height(node, shape, width);
        Box box = overview.box(node, shape, width, heights.getOrDefault(depth, own));
        List<Box> stack = new ArrayList<>();
        if (shape.isStack(node)) {
            int below = width - TreeShape.INDENT;
            node.children()
                    .forEach(child ->
                            stack.add(overview.box(child, shape, below, overview.height(child, shape, below))));
        }
        blocks.add(new Block(parent, depth, box, stack));
        int place = blocks.size() - 1;
        if (stack.isEmpty()) {
            node.children().forEach(child -> addBlock(child, place, depth + 1));
        }
    }

    private String dot() {
        boolean right = shape.direction() == Direction.RIGHT;
        StringBuilder out = new StringBuilder(1024);
        out.append("digraph{").append(right ? "rankdir=LR " : "").append("splines=none ranksep=");
        out.append(ColumnsDot.inches(TreeShape.RANK_GAP)).append(" nodesep=");
        out.append(ColumnsDot.inches(TreeShape.GAP));
        out.append(" node[shape=box fixedsize=true margin=0 label=\"\"]edge[dir=none]\n");
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            out.append('n').append(i).append("[width=");
            out.append(ColumnsDot.inches(block.box().width())).append(" height=");
            out.append(ColumnsDot.inches(block.height())).append("]\n");
            if (block.parent() >= 0) {
                out.append('n').append(block.parent()).append("->n").append(i).append('\n');
            }
        }
        return out.append("}\n").toString();
    }

    private void place(Placements places) {
        Map<Integer, Integer> ranks = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int top = top(places, i);
            ranks.merge(blocks.get(i).depth(), top, Math::min);
        }
        List<Placed> tiles = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Placements.Box at = places.boxes().get("n" + i);
            int x = (int) Math.round(at.x() - block.box().width() / 2.0);
            int y = shape.direction() == Direction.RIGHT ? top(places, i) : ranks.get(block.depth());
            Placed tile = new Placed(block.box(), x, y);
            tiles.add(tile);
            placed.add(tile);
            if (block.parent() >= 0) {
                connect(tiles.get(block.parent()), tile);
            }
            placeStack(block, tile);
        }
    }

    private int top(Placements places, int i) {
        return (int) Math.round(places.boxes().get("n" + i).y() - blocks.get(i).height() / 2.0);
    }

    private void placeStack(Block block, Placed tile) {
        int y = tile.bottom();
        double spine = tile.x() + TreeShape.INDENT / 2.0;
        for (Box box : block.stack()) {
            Placed below = new Placed(box, tile.x() + TreeShape.INDENT, y + TreeShape.STACK_GAP);
            placed.add(below);
            double middle = below.middleY(-1);
            y = below.bottom();
            line(List.of(new Point(spine, tile.bottom()), new Point(spine, middle), new Point(below.x(), middle)));
        }
    }

    private void connect(Placed over, Placed under) {
        if (shape.direction() == Direction.RIGHT) {
            double x = over.right() + TreeShape.RANK_GAP / 2.0;
            double from = over.middleY(0);
            double to = Math.abs(under.middleY(0) - from) < 2 ? from : under.middleY(0);
            line(List.of(
                    new Point(over.right(), from), new Point(x, from), new Point(x, to), new Point(under.x(), to)));
            return;
        }
        double y = under.y() - TreeShape.RANK_GAP / 2.0;
        double from = over.middleX();
        double to = Math.abs(under.middleX() - from) < 2 ? from : under.middleX();
        line(List.of(new Point(from, over.bottom()), new Point(from, y), new Point(to, y), new Point(to, under.y())));
    }

    private void line(List<Point> points) {
        routes.add(new Route(Line.STRUCTURE, Route.branch(points), ""));
    }
}
