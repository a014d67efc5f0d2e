package id.pohon.diagram;

import java.util.List;

/**
 * How a tree of units is laid out.
 *
 * @param direction which way it grows
 * @param leafWidth of boxes with nothing below
 * @param innerWidth of the others
 */
record TreeShape(Direction direction, int leafWidth, int innerWidth) {

    static final int GAP = 10;
    static final int RANK_GAP = 40;
    static final int INDENT = 20;
    static final int STACK_GAP = 8;

    private static final int LEAST_LEAF = 124;
    private static final int MOST_LEAF = 190;
    private static final int INNER = 230;
    private static final int LEAST_STACK = 150;
    private static final int LEAST_COLUMN = 132;

    /** Which way a tree grows. */
    enum Direction {
        DOWN,
        /** Downward, but boxes with nothing below stand in a column under their superior. */
        STACKED,
        RIGHT
    }

    static TreeShape fromAbove(List<UnitNode> forest, int page) {
        int leaves = Math.max(1, forest.stream().mapToInt(UnitNode::leaves).sum());
        int leaf = Math.max(LEAST_LEAF, Math.min(MOST_LEAF, (page + GAP) / leaves - GAP));
        return new TreeShape(Direction.DOWN, leaf, Math.max(leaf, Math.min(INNER, page / 3)));
    }

    static TreeShape stacked(List<UnitNode> forest, int page) {
        int columns = Math.max(1, forest.stream().mapToInt(TreeShape::columns).sum());
        int column = Math.max(LEAST_STACK, Math.min(INNER, (page + GAP) / columns - GAP));
        return new TreeShape(Direction.STACKED, column, column);
    }

    static TreeShape fromLeft(List<UnitNode> forest, int page) {
        int depth = forest.stream().mapToInt(UnitNode::depth).max().orElse(1);
        int column = Math.max(LEAST_COLUMN, Math.min(INNER + 30, (page + RANK_GAP) / depth - RANK_GAP));
        return new TreeShape(Direction.RIGHT, column, column);
    }

    /** An upper bound of the width Graphviz will need. */
    int width(List<UnitNode> forest) {
        if (direction == Direction.RIGHT) {
            int depth = forest.stream().mapToInt(UnitNode::depth).max().orElse(1);
            return depth * (leafWidth + RANK_GAP) - RANK_GAP;
        }
        return forest.stream().mapToInt(node -> span(node) + GAP).sum() - GAP;
    }

    boolean isStack(UnitNode node) {
        return direction == Direction.STACKED
                && node.children().size() > 1
                && node.children().stream().allMatch(UnitNode::isLeaf);
    }

    int widthOf(UnitNode node) {
        return node.isLeaf() ? leafWidth : innerWidth;
    }

    private int span(UnitNode node) {
        if (node.isLeaf() || isStack(node)) {
            return widthOf(node);
        }
        int below =
                node.children().stream().mapToInt(child -> span(child) + GAP).sum() - GAP;
        return Math.max(widthOf(node), below);
    }

    private static int columns(UnitNode node) {
        boolean stack = node.children().size() > 1 && node.children().stream().allMatch(UnitNode::isLeaf);
        return node.isLeaf() || stack
                ? 1
                : node.children().stream().mapToInt(TreeShape::columns).sum();
    }
}
