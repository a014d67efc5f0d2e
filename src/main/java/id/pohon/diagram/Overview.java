package id.pohon.diagram;

import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** The units as a tree of boxes, in whichever way stays within the width of the page. */
final class Overview implements Sketch {

    private static final int PAGE = NeighbourhoodWidths.PAGE;
    private static final int MOST_BOXES = 64;
    private static final int MOST_LEVELS = 6;
    private static final int MOST_FROM_LEFT = 16;

    private final List<UnitNode> forest;
    private final TreeShape shape;
    private final Links links;
    private final Words words;

    private Overview(List<UnitNode> forest, TreeShape shape, Links links, Words words) {
        this.forest = forest;
        this.shape = shape;
        this.links = links;
        this.words = words;
    }

    /** As many levels as can be read, at least two, and among very many sisters only the first. */
    static Overview of(Pohon pohon, Parts parts, Links links, Words words) {
        for (int depth = MOST_LEVELS; depth > 2; depth--) {
            List<UnitNode> forest = UnitNode.forest(pohon, parts, depth, MOST_BOXES);
            if (forest.stream().mapToInt(UnitNode::size).sum() <= MOST_BOXES) {
                TreeShape shape = shape(forest);
                int leaves = forest.stream().mapToInt(UnitNode::leaves).sum();
                if (shape.width(forest) <= PAGE && (!shape.isFromLeft() || leaves <= MOST_FROM_LEFT)) {
                    return new Overview(forest, shape, links, words);
                }
            }
        }
        int roots = Math.max(1, pohon.puncak().size());
        int sisters = Math.max(4, MOST_BOXES / Math.min(roots, MOST_BOXES / 4) - 1);
        List<UnitNode> forest = UnitNode.forest(pohon, parts, 2, Math.min(MOST_BOXES / 2, sisters));
        return new Overview(forest, shape(forest), links, words);
    }

    int levels() {
        return forest.stream().mapToInt(UnitNode::depth).max().orElse(0);
    }

    @Override
    public Drawing draw(Placer placer) throws PlacementException {
        return new TreeDrawing(shape, forest, this).draw(placer);
    }

    /** From above if it fits, else with the lowest boxes stacked, else from the left. */
    private static TreeShape shape(List<UnitNode> forest) {
        TreeShape shape = TreeShape.fromAbove(forest, PAGE);
        if (shape.width(forest) > PAGE) {
            shape = TreeShape.stacked(forest, PAGE);
        }
        return shape.width(forest) > PAGE ? TreeShape.fromLeft(forest, PAGE) : shape;
    }

    int height(UnitNode node, int width) {
        return node.unit()
                .map(unit -> Tile.height(width, unit.jabatan(), notes(unit, width)))
                .orElse(0);
    }

    Box box(UnitNode node, int width, int height) {
        Target more = new Target(node.part() == 0 ? "" : links.part(node.part()), "");
        if (node.unit().isEmpty()) {
            String text = words.count("jabatan-lain", node.hidden());
            return new Frame(node.level(), width)
                    .more(text, new Target(more.href(), text))
                    .box();
        }
        Unit unit = node.unit().get();
        Target to = new Target(links.unit(unit), Words.sentence(unit.jabatan(), words.counts(unit)));
        Box tile = Tile.box(node.level(), width, height, unit.jabatan(), notes(unit, width), to);
        if (node.hidden() == 0) {
            return tile;
        }
        String text = words.count("jabatan-di-bawah", node.hidden());
        return Tile.withMore(tile, text, new Target(more.href(), Words.sentence(unit.jabatan(), text)));
    }

    private List<String> notes(Unit unit, int width) {
        String one = words.counts(unit);
        if (TextStyle.HEAD_NOTE.width(one) <= width - 22) {
            return List.of(one);
        }
        return List.of(
                words.count("sasaran", unit.sasaran().size()),
                words.count("indikator", unit.indikator().size()));
    }

    List<Item> list() {
        return items(forest);
    }

    private List<Item> items(List<UnitNode> nodes) {
        List<Item> items = new ArrayList<>();
        for (UnitNode node : nodes) {
            String part = node.part() == 0 ? "" : links.part(node.part());
            if (node.unit().isEmpty()) {
                items.add(new Item("", words.count("jabatan-lain", node.hidden()), "", part, node.level(), List.of()));
                continue;
            }
            Unit unit = node.unit().get();
            List<Item> below = new ArrayList<>(items(node.children()));
            if (node.hidden() > 0) {
                String text = words.count("jabatan-di-bawah", node.hidden());
                below.add(new Item("", text, "", part, node.level() + 1, List.of()));
            }
            items.add(new Item("", unit.jabatan(), words.counts(unit), links.unit(unit), node.level(), below));
        }
        return items;
    }
}
