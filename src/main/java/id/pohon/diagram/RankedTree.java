package id.pohon.diagram;

import id.pohon.diagram.Route.Point;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.diagram.engine.Placements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A tree of blocks, growing downward or to the right, as Graphviz places it.
 *
 * @param across distance between neighbours in a rank
 * @param along distance from rank to rank
 */
record RankedTree(boolean right, int across, int along, List<Block> blocks) {

    /** @param parent place in the list of blocks, or -1 */
    record Block(int parent, int depth, int width, int height) {}

    /** Upper left corner of a block. */
    record Corner(int x, int y) {}

    RankedTree {
        blocks = List.copyOf(blocks);
    }

    /** Where each block stands. In a tree that grows downward, all blocks of a rank begin at the same height. */
    List<Corner> place(Placer placer) throws PlacementException {
        Placements places = placer.place(dot());
        Map<Integer, Integer> ranks = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            ranks.merge(blocks.get(i).depth(), top(places, i), Math::min);
        }
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int x = (int)
                    Math.round(places.boxes().get("n" + i).x() - blocks.get(i).width() / 2.0);
            corners.add(new Corner(
                    x, right ? top(places, i) : ranks.get(blocks.get(i).depth())));
        }
        if (!right) {
            centreLoneRanks(corners);
        }
        return corners;
    }

    /** Graphviz puts a block over the middle one of those below; alone in its rank, it looks better over them all. */
    private void centreLoneRanks(List<Corner> corners) {
        int deepest = blocks.stream().mapToInt(Block::depth).max().orElse(0);
        for (int depth = deepest - 1; depth >= 0; depth--) {
            List<Integer> rank = rank(depth);
            List<Integer> below = rank(depth + 1);
            if (rank.size() == 1 && !below.isEmpty()) {
                int left =
                        below.stream().mapToInt(i -> corners.get(i).x()).min().orElseThrow();
                int end = below.stream()
                        .mapToInt(i -> corners.get(i).x() + blocks.get(i).width())
                        .max()
                        .orElseThrow();
                int lone = rank.get(0);
                int x = (left + end - blocks.get(lone).width()) / 2;
                corners.set(lone, new Corner(Math.max(0, x), corners.get(lone).y()));
            }
        }
    }

    private List<Integer> rank(int depth) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).depth() == depth)
                .boxed()
                .toList();
    }

    /** The line from a superior to a subordinate. */
    Route connect(Placed over, Placed under) {
        List<Point> way;
        if (right) {
            double x = over.right() + along / 2.0;
            double from = over.middleY(0);
            double to = Math.abs(under.middleY(0) - from) < 2 ? from : under.middleY(0);
            way = List.of(
                    new Point(over.right(), from), new Point(x, from), new Point(x, to), new Point(under.x(), to));
        } else {
            double y = under.y() - along / 2.0;
            double from = over.middleX();
            double to = Math.abs(under.middleX() - from) < 2 ? from : under.middleX();
            way = List.of(
                    new Point(from, over.bottom()), new Point(from, y), new Point(to, y), new Point(to, under.y()));
        }
        return new Route(Line.STRUCTURE, Route.branch(way), "");
    }

    private String dot() {
        StringBuilder out = new StringBuilder(1024);
        out.append("digraph{").append(right ? "rankdir=LR " : "").append("splines=none ranksep=");
        out.append(ColumnsDot.inches(along)).append(" nodesep=").append(ColumnsDot.inches(across));
        out.append(" node[shape=box fixedsize=true margin=0 label=\"\"]edge[dir=none]\n");
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            out.append('n').append(i).append("[width=").append(ColumnsDot.inches(block.width()));
            out.append(" height=").append(ColumnsDot.inches(block.height())).append("]\n");
            if (block.parent() >= 0) {
                out.append('n').append(block.parent()).append("->n").append(i).append('\n');
            }
        }
        return out.append("}\n").toString();
    }

    private int top(Placements places, int i) {
        return (int) Math.round(places.boxes().get("n" + i).y() - blocks.get(i).height() / 2.0);
    }
}
