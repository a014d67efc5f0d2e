package id.pohon.diagram;

import id.pohon.diagram.engine.PlacementCache;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.diagram.engine.Placements;
import id.pohon.html.Html;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws the pictures of a cascade. Any number of threads may ask; the same question has the same answer, byte for byte. */
public final class Diagrams {

    /** Id of the picture of all units. */
    public static final String OVERVIEW = "susunan";

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
        return overview(OVERVIEW, pohon, Parts.of(pohon), links);
    }

    /** A unit, what its sasaran support, and what supports them. */
    public Picture neighbourhood(Pohon pohon, Unit unit, Links links) {
        Neighbourhood picture = Neighbourhood.of(pohon, unit, links, words);
        List<Item> list = new NeighbourhoodList(
                        pohon, unit, picture.up().groups(), picture.supporters().all(), links, words)
                .items();
        String title = words.say("unit.judul", unit.jabatan());
        String description = words.say("unit.uraian", unit.jabatan(), words.counts(unit));
        return finish(idOf(unit), title, description, list, false, picture::columns);
    }

    /** Id of the picture of a unit. */
    public static String idOf(Unit unit) {
        return "unit-" + unit.kode();
    }

    /** Id of a picture of the whole pohon; n from 1. */
    public static String idOf(int n) {
        return "bagian-" + n;
    }

    /** The whole pohon, cut into as many pictures as it takes to read each without zoom. */
    public List<Picture> parts(Pohon pohon, Links links) {
        Parts parts = Parts.of(pohon);
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(n -> part(parts, n, links))
                .toList();
    }

    /**
     * One of {@link #parts}, for a pohon with more of them than one wants in memory.
     *
     * @param n from 1 to {@link Parts#size}
     */
    public Picture part(Parts parts, int n, Links links) {
        return part(idOf(n), parts.pohon(), parts, parts.get(n), links);
    }

    /** The official chart, a table for each unit, for a sheet of paper; {@link Picture#paper} says which. */
    public Picture chart(Pohon pohon, Links links) {
        String title = words.say("bagan.judul");
        List<Item> list = new ArrayList<>();
        for (Unit unit : pohon.unit()) {
            List<Upward.Group> own = List.of(new Upward.Group(List.of(), unit.sasaran()));
            list.addAll(new NeighbourhoodList(pohon, unit, own, List.of(), links, words).own());
        }
        try {
            Chart.Sheet sheet = new Chart(pohon, links, words).draw(placer);
            Drawing drawing = sheet.drawing();
            String paper = sheet.paper().format();
            String description = words.say("bagan.uraian", pohon.unit().size(), paper);
            Html svg = Svg.of(drawing, "bagan", title, description);
            Html legend = Legend.ofTree(drawing, words);
            int width = Svg.width(drawing);
            return new Picture("bagan", svg, width, Svg.height(drawing), title, description, legend, list, paper, "");
        } catch (PlacementException e) {
            return new Picture("bagan", Html.NONE, 0, 0, title, title, Html.NONE, list, "", e.getMessage());
        }
    }

    private Picture part(String id, Pohon pohon, Parts parts, Parts.Part part, Links links) {
        if (part instanceof Parts.Peta) {
            return overview(id, pohon, parts, links);
        }
        if (part instanceof Parts.Jenjang level) {
            LevelPart picture = new LevelPart(pohon, parts, level, links, words);
            String title = words.say("jenjang.judul", level.unit().jabatan());
            String description = words.say(
                    "jenjang.uraian",
                    level.unit().jabatan(),
                    words.counts(level.unit()),
                    level.below().size());
            return finish(id, title, description, picture.list(), false, picture::columns);
        }
        if (part instanceof Parts.Rinci detail && detail.units().size() > 1) {
            DetailPart picture = new DetailPart(pohon, parts, detail, links, words);
            String title = words.say(
                    "rinci.judul", detail.units().size(), detail.above().jabatan());
            String description = words.say("rinci.uraian", detail.above().jabatan());
            return finish(id, title, description, picture.list(), false, picture::columns);
        }
        Unit unit = part instanceof Parts.Rinci detail ? detail.units().get(0) : ((Parts.Sendiri) part).unit();
        Neighbourhood picture = Neighbourhood.upward(pohon, unit, links, words);
        List<Item> list = new NeighbourhoodList(pohon, unit, picture.up().groups(), List.of(), links, words).items();
        String description = words.say("unit.uraian", unit.jabatan(), words.counts(unit));
        return finish(id, unit.jabatan(), description, list, false, picture::columns);
    }

    private Picture overview(String id, Pohon pohon, Parts parts, Links links) {
        Overview overview = Overview.of(pohon, parts, links, words);
        int units = pohon.unit().size();
        String title = words.count("susunan.judul", units);
        String description = words.say("susunan.uraian", units, overview.levels());
        return finish(id, title, description, overview.list(), true, () -> overview);
    }

    /** Composes a picture only when its list is done, because a picture can be composed once. */
    private Picture finish(
            String id, String title, String description, List<Item> list, boolean tree, Supplier<Sketch> sketch) {
        try {
            Drawing drawing = sketch.get().draw(placer);
            Html svg = Svg.of(drawing, id, title, description);
            Html legend = tree ? Legend.ofTree(drawing, words) : Legend.ofColumns(drawing, words);
            int width = Svg.width(drawing);
            return new Picture(id, svg, width, Svg.height(drawing), title, description, legend, list, "", "");
        } catch (PlacementException e) {
            return new Picture(id, Html.NONE, 0, 0, title, description, Html.NONE, list, "", e.getMessage());
        }
    }
}
