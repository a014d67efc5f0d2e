package id.pohon.diagram;

import id.pohon.diagram.Route.Point;
import id.pohon.diagram.TreeShape.Direction;
import id.pohon.diagram.engine.PlacementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws a tree of units in one of its shapes. */
final class TreeDrawing {

    /** One unit, or a superior with a column of subordinates under it; Graphviz sees one block. */
    private record Block(int parent, int depth, Box box, List<Box> stack) {
        RankedTree.Block size() {
            int below = stack.stream()
                    .mapToInt(b -> b.height() + TreeShape.STACK_GAP)
                    .sum();
            return new RankedTree.Block(parent, depth, box.width(), box.height() + below);
        }
    }

    private final TreeShape shape;
    private final Overview overview;
    private final Map<Integer, Integer> heights = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();

    TreeDrawing(TreeShape shape, List<UnitNode> forest, Overview overview) {
        this.shape = shape;
        this.overview = overview;
        forest.forEach(node -> measure(node, 0));
        forest.forEach(node -> addBlock(node, -1, 0));
    }

    Drawing draw(Placer placer) throws PlacementException {
        RankedTree tree = new RankedTree(
                shape.direction() == Direction.RIGHT,
                TreeShape.GAP,
                TreeShape.RANK_GAP,
                blocks.stream().map(Block::size).toList());
        List<RankedTree.Corner> corners = tree.place(placer);
        List<Placed> tiles = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Placed tile =
                    new Placed(block.box(), corners.get(i).x(), corners.get(i).y());
            tiles.add(tile);
            placed.add(tile);
            if (block.parent() >= 0) {
                routes.add(tree.connect(tiles.get(block.parent()), tile));
            }
            placeStack(block, tile, placed, routes);
        }
        return new Drawing(placed, routes);
    }

    /** Boxes of one rank are equally high, so that their edges align. */
    private void measure(UnitNode node, int depth) {
        int height = overview.height(node, shape.widthOf(node));
        if (shape.direction() != Direction.RIGHT) {
            heights.merge(depth, height, Math::max);
        }
        if (!shape.isStack(node)) {
            node.children().forEach(child -> measure(child, depth + 1));
        }
    }

    private void addBlock(UnitNode node, int parent, int depth) {
        int width = shape.widthOf(node);
        Box box = overview.box(node, width, heights.getOrDefault(depth, overview.height(node, width)));
        List<Box> stack = new ArrayList<>();
        if (shape.isStack(node)) {
            int below = width - TreeShape.INDENT;
            for (UnitNode child : node.children()) {
                stack.add(overview.box(child, below, overview.height(child, below)));
            }
        }
        blocks.add(new Block(parent, depth, box, stack));
        int place = blocks.size() - 1;
        if (stack.isEmpty()) {
            node.children().forEach(child -> addBlock(child, place, depth + 1));
        }
    }

    private static void placeStack(Block block, Placed tile, List<Placed> placed, List<Route> routes) {
        int y = tile.bottom();
        double spine = tile.x() + TreeShape.INDENT / 2.0;
        for (Box box : block.stack()) {
            Placed below = new Placed(box, tile.x() + TreeShape.INDENT, y + TreeShape.STACK_GAP);
            placed.add(below);
            y = below.bottom();
            double middle = below.middleY(0);
            List<Point> way =
                    List.of(new Point(spine, tile.bottom()), new Point(spine, middle), new Point(below.x(), middle));
            routes.add(new Route(Line.STRUCTURE, Route.path(way), ""));
        }
    }
}
