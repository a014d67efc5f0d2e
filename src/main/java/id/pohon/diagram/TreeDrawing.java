package id.pohon.diagram;

import id.pohon.diagram.Route.Point;
import id.pohon.diagram.engine.PlacementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws a tree of units in one of its shapes. */
final class TreeDrawing {

    /** A unit with the columns of units under it; Graphviz sees one block. */
    private record Block(int parent, int depth, Box box, List<List<Box>> columns) {

        int width() {
            int below = columns.stream()
                    .mapToInt(column -> columnWidth(column) + TreeShape.GAP)
                    .sum();
            return Math.max(box.width(), below - TreeShape.GAP);
        }

        int height() {
            int tallest = 0;
            for (List<Box> column : columns) {
                int height = column.stream()
                        .mapToInt(b -> b.height() + TreeShape.STACK_GAP)
                        .sum();
                tallest = Math.max(tallest, height + gap());
            }
            return box.height() + tallest;
        }

        /** Above the first box of a column, beside the usual distance. */
        int gap() {
            return columns.size() > 1 ? TreeShape.RANK_GAP - TreeShape.STACK_GAP : 0;
        }

        static int columnWidth(List<Box> column) {
            return column.get(0).width() + TreeShape.INDENT;
        }
    }

    private final TreeShape shape;
    private final Overview overview;
    private final Map<Integer, Integer> heights = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    TreeDrawing(TreeShape shape, List<UnitNode> forest, Overview overview) {
        this.shape = shape;
        this.overview = overview;
        forest.forEach(node -> measure(node, 0));
        forest.forEach(node -> addBlock(node, -1, 0));
    }

    Drawing draw(Placer placer) throws PlacementException {
        List<RankedTree.Block> sizes = new ArrayList<>();
        for (Block block : blocks) {
            sizes.add(new RankedTree.Block(block.parent(), block.depth(), block.width(), block.height()));
        }
        RankedTree tree = new RankedTree(shape.isFromLeft(), TreeShape.GAP, TreeShape.RANK_GAP, sizes);
        List<RankedTree.Corner> corners = tree.place(placer);
        List<Placed> heads = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            RankedTree.Corner at = corners.get(i);
            Box box = block.box();
            Placed head = new Placed(box, at.x() + (block.width() - box.width()) / 2, at.y());
            heads.add(head);
            placed.add(head);
            if (block.parent() >= 0) {
                routes.add(tree.connect(heads.get(block.parent()), head));
            }
            int x = at.x();
            for (List<Box> column : block.columns()) {
                placeColumn(head, column, x, block.gap());
                x += Block.columnWidth(column) + TreeShape.GAP;
            }
        }
        return new Drawing(placed, routes);
    }

    /** Boxes of one rank are equally high, so that their edges align. */
    private void measure(UnitNode node, int depth) {
        int height = overview.height(node, shape.widthOf(node));
        if (!shape.isFromLeft()) {
            heights.merge(depth, height, Math::max);
        }
        if (shape.stacks(node).isEmpty()) {
            node.children().forEach(child -> measure(child, depth + 1));
        }
    }

    private void addBlock(UnitNode node, int parent, int depth) {
        int width = shape.widthOf(node);
        Box box = overview.box(node, width, heights.getOrDefault(depth, overview.height(node, width)));
        List<List<Box>> columns = new ArrayList<>();
        for (List<UnitNode> column : shape.stacks(node)) {
            columns.add(column.stream().map(this::stacked).toList());
        }
        blocks.add(new Block(parent, depth, box, columns));
        int place = blocks.size() - 1;
        if (columns.isEmpty()) {
            node.children().forEach(child -> addBlock(child, place, depth + 1));
        }
    }

    private Box stacked(UnitNode child) {
        int width = shape.leafWidth() - TreeShape.INDENT;
        return overview.box(child, width, overview.height(child, width));
    }

    /** @param gap room for lines that come from the middle of the head */
    private void placeColumn(Placed head, List<Box> column, int x, int gap) {
        int y = head.bottom() + gap;
        double spine = x + TreeShape.INDENT / 2.0;
        for (Box box : column) {
            Placed below = new Placed(box, x + TreeShape.INDENT, y + TreeShape.STACK_GAP);
            placed.add(below);
            y = below.bottom();
            double middle = below.middleY(0);
            List<Point> way = new ArrayList<>();
            if (gap > 0) {
                double bus = head.bottom() + TreeShape.RANK_GAP / 2.0;
                way.add(new Point(head.middleX(), head.bottom()));
                way.add(new Point(head.middleX(), bus));
                way.add(new Point(spine, bus));
            } else {
                way.add(new Point(spine, head.bottom()));
            }
            way.add(new Point(spine, middle));
            way.add(new Point(below.x(), middle));
            routes.add(new Route(Line.STRUCTURE, gap > 0 ? Route.branch(way) : Route.path(way), ""));
        }
    }
}
