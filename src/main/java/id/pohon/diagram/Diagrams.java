package id.pohon.diagram;

import id.pohon.diagram.engine.PlacementCache;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.diagram.engine.Placements;
import id.pohon.html.Html;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.List;

/** Draws the pictures of a cascade. Any number of threads may ask; the same question has the same answer, byte for byte. */
public final class Diagrams {

    private final Placer placer;
    private final Words words;

    private Diagrams(Placer placer, Words words) {
        this.placer = placer;
        this.words = words;
    }

    /** Places every picture anew. */
    public static Diagrams of(PlacementEngine engine, Wording wording) {
        return new Diagrams(dot -> Placements.parse(engine.place(dot)), new Words(wording));
    }

    /** Places pictures of the same shape once. */
    public static Diagrams of(PlacementCache cache, Wording wording) {
        return new Diagrams(cache::place, new Words(wording));
    }

    /** All units as a tree. Where it is cut because it would be too big, boxes lead to {@link #parts}. */
    public Picture overview(Pohon pohon, Links links) {
        List<UnitNode> forest = UnitNode.forest(pohon, Parts.of(pohon), Overview.MOST_BOXES, Overview.DEEPEST);
        Overview overview = new Overview(forest, links, words);
        int units = pohon.unit().size();
        int levels = forest.stream().mapToInt(UnitNode::depth).max().orElse(0);
        String title = words.count("susunan.judul", units);
        String description = words.say("susunan.uraian", units, levels);
        return finish("susunan", title, description, overview.list(), true, () -> overview.draw(placer));
    }

    /** A unit, what its sasaran support, and what supports them. */
    public Picture neighbourhood(Pohon pohon, Unit unit, Links links) {
        Neighbourhood picture = new Neighbourhood(pohon, unit, links, words);
        List<Item> list = new NeighbourhoodList(pohon, unit, links, words, picture).items();
        String title = words.say("unit.judul", unit.jabatan());
        String description = words.say("unit.uraian", unit.jabatan(), words.counts(unit));
        return finish(
                "unit-" + unit.kode(),
                title,
                description,
                list,
                false,
                () -> picture.columns().draw(placer));
    }

    /** What a drawing needs Graphviz for. */
    @FunctionalInterface
    private interface Drawer {
        Drawing draw() throws PlacementException;
    }

    private Picture finish(String id, String title, String description, List<Item> list, boolean tree, Drawer drawer) {
        try {
            Drawing drawing = drawer.draw();
            Html svg = Svg.of(drawing, id, title, description);
            Html legend = tree ? Legend.ofTree(drawing, words) : Legend.ofColumns(drawing, words);
            int width = Svg.width(drawing);
            return new Picture(id, svg, width, Svg.height(drawing), title, description, legend, list, "");
        } catch (PlacementException e) {
            return new Picture(id, Html.NONE, 0, 0, title, description, Html.NONE, list, e.getMessage());
        }
    }
}
