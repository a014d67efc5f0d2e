package id.pohon.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How a tree of units is laid out.
 *
 * @param direction which way it grows
 * @param leafWidth of boxes with nothing below
 * @param innerWidth of the others
 * @param rows how many boxes stand on each other in a column, if stacked
 */
record TreeShape(Direction direction, int leafWidth, int innerWidth, int rows) {

    static final int GAP = 10;
    static final int RANK_GAP = 40;
    static final int INDENT = 20;
    static final int STACK_GAP = 8;

    private static final int LEAST_LEAF = 124;
    private static final int MOST_LEAF = 190;
    private static final int INNER = 230;
    private static final int LEAST_STACK = 150;
    private static final int LEAST_COLUMN = 132;
    private static final int LEAST_ROWS = 8;

    /** Which way a tree grows. */
    enum Direction {
        DOWN,
        /** Downward, but boxes with nothing below stand in columns under their superior. */
        STACKED,
        RIGHT
    }

    static TreeShape fromAbove(List<UnitNode> forest, int page) {
        int leaves = Math.max(1, forest.stream().mapToInt(UnitNode::leaves).sum());
        int leaf = Math.max(LEAST_LEAF, Math.min(MOST_LEAF, (page + GAP) / leaves - GAP));
        return new TreeShape(Direction.DOWN, leaf, Math.max(leaf, Math.min(INNER, page / 3)), 0);
    }

    /** Columns are as high as it takes to have room for all of them. */
    static TreeShape stacked(List<UnitNode> forest, int page) {
        int room = (page + GAP) / (LEAST_STACK + GAP);
        int most = forest.stream().mapToInt(UnitNode::size).sum();
        int rows = LEAST_ROWS;
        while (rows < most && columns(forest, rows) > room) {
            rows++;
        }
        int column = Math.max(LEAST_STACK, Math.min(INNER, (page + GAP) / columns(forest, rows) - GAP));
        return new TreeShape(Direction.STACKED, column, column, rows);
    }

    static TreeShape fromLeft(List<UnitNode> forest, int page) {
        int depth = forest.stream().mapToInt(UnitNode::depth).max().orElse(1);
        int column = Math.max(LEAST_COLUMN, Math.min(INNER + 30, (page + RANK_GAP) / depth - RANK_GAP));
        return new TreeShape(Direction.RIGHT, column, column, 0);
    }

    boolean isFromLeft() {
        return direction == Direction.RIGHT;
    }

    /** An upper bound of the width Graphviz will need. */
    int width(List<UnitNode> forest) {
        if (isFromLeft()) {
            int depth = forest.stream().mapToInt(UnitNode::depth).max().orElse(1);
            return depth * (leafWidth + RANK_GAP) - RANK_GAP;
        }
        return forest.stream().mapToInt(node -> span(node) + GAP).sum() - GAP;
    }

    int widthOf(UnitNode node) {
        return node.isLeaf() ? leafWidth : innerWidth;
    }

    /** The boxes right below a unit, column by column; none if they are not stacked. */
    List<List<UnitNode>> stacks(UnitNode node) {
        List<List<UnitNode>> columns = new ArrayList<>();
        if (direction == Direction.STACKED && isStack(node)) {
            List<UnitNode> below = node.children();
            int count = columns(List.of(node), rows);
            for (int i = 0; i < count; i++) {
                columns.add(below.subList(below.size() * i / count, below.size() * (i + 1) / count));
            }
        }
        return columns;
    }

    private int span(UnitNode node) {
        if (node.isLeaf()) {
            return leafWidth;
        }
        int stacks = stacks(node).size();
        int below = stacks > 0
                ? stacks * (leafWidth + GAP) - GAP
                : node.children().stream().mapToInt(child -> span(child) + GAP).sum() - GAP;
        return Math.max(innerWidth, below);
    }

    private static boolean isStack(UnitNode node) {
        return !node.isLeaf() && node.children().stream().allMatch(UnitNode::isLeaf);
    }

    private static int columns(List<UnitNode> nodes, int rows) {
        int columns = 0;
        for (UnitNode node : nodes) {
            if (node.isLeaf()) {
                columns++;
            } else if (isStack(node)) {
                columns += (node.children().size() + rows - 1) / rows;
            } else {
                columns += columns(node.children(), rows);
            }
        }
        return columns;
    }
}
