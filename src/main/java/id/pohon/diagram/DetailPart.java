package id.pohon.diagram;

import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.Link.End;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the whole pohon: several subordinates with all their sasaran, and what of their superior these support. */
final class DetailPart {

    private static final int LEFT = 280;

    private final Pohon pohon;
    private final Parts parts;
    private final Parts.Rinci part;
    private final Links links;
    private final Words words;
    private final Map<String, Upward> ups = new LinkedHashMap<>();
    private final List<Upward.Target> targets;

    DetailPart(Pohon pohon, Parts parts, Parts.Rinci part, Links links, Words words) {
        this.pohon = pohon;
        this.parts = parts;
        this.part = part;
        this.links = links;
        this.words = words;
        Map<String, Upward.Target> found = new LinkedHashMap<>();
        for (Unit unit : part.units()) {
            Upward up = Upward.of(pohon, unit, links);
            ups.put(unit.kode(), up);
            up.targets().forEach(target -> found.putIfAbsent(target.key(), target));
        }
        List<Upward.Target> sorted = new ArrayList<>(found.values());
        sorted.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        this.targets = sorted;
    }

    Columns columns() {
        Canvas canvas = new Canvas();
        canvas.column(true);
        Cards left = new Cards(pohon, Optional.of(part.above()), LEFT, links, words);
        End head = Canvas.whole(canvas.add(left.head(part.above(), targets, false)));
        Map<String, End> cards = new HashMap<>();
        for (Upward.Target target : targets) {
            cards.put(target.key(), Canvas.whole(canvas.add(left.card(target))));
        }
        int gap = Columns.gap(targets.size());
        canvas.column(true);
        for (Unit unit : inOrder()) {
            add(canvas, unit, NeighbourhoodWidths.PAGE - LEFT - gap, head, cards);
        }
        return canvas.columns(List.of(gap, 0));
    }

    List<Item> list() {
        List<Item> below = new ArrayList<>();
        for (Unit unit : inOrder()) {
            below.addAll(
                    new NeighbourhoodList(pohon, unit, ups.get(unit.kode()).groups(), List.of(), links, words).own());
        }
        Unit above = part.above();
        return List.of(
                new Item("", above.jabatan(), words.counts(above), links.unit(above), pohon.jenjang(above), below));
    }

    private void add(Canvas canvas, Unit unit, int width, End head, Map<String, End> cards) {
        int box = canvas.nextBox();
        String count = words.count("sasaran", unit.sasaran().size());
        Target link = new Target(links.unit(unit), Words.sentence(unit.jabatan(), count));
        Frame frame = new Frame(pohon.jenjang(unit), width).head(unit.jabatan(), count, link);
        Rows rows = new Rows(unit, false, links, words);
        Map<String, End> ends = new HashMap<>(cards);
        for (Sasaran s : unit.sasaran()) {
            ends.put(s.id(), new End(box, rows.add(frame, s)));
        }
        rows.addNone(frame);
        int further = pohon.bawahan(unit).isEmpty() ? 0 : parts.below(unit);
        if (further > 0) {
            String text = words.count("jabatan-di-bawah", Words.below(pohon, unit));
            frame.more(text, new Target(links.part(further), Words.sentence(unit.jabatan(), text)));
        }
        canvas.add(frame.box());
        boolean linked = false;
        for (Upward.Group group : ups.get(unit.kode()).groups()) {
            for (Upward.Support support : group.supports()) {
                for (Sasaran s : group.sasaran()) {
                    canvas.link(ends.get(support.target().key()), ends.get(s.id()), support.line());
                    linked = true;
                }
            }
        }
        if (!linked) {
            canvas.link(head, new End(box, 0), Line.STRUCTURE);
        }
    }

    /** Units beside what they support. */
    private List<Unit> inOrder() {
        List<Unit> units = new ArrayList<>(part.units());
        Map<String, Double> centre = new HashMap<>();
        for (Unit unit : units) {
            centre.put(
                    unit.kode(),
                    ups.get(unit.kode()).groups().stream()
                            .flatMap(g -> g.supports().stream())
                            .mapToInt(s -> targets.indexOf(s.target()))
                            .average()
                            .orElse(targets.size()));
        }
        units.sort((a, b) -> Double.compare(centre.get(a.kode()), centre.get(b.kode())));
        return units;
    }

    private int rank(Upward.Target target) {
        if (target instanceof Upward.ToSasaran to && to.unit().equals(part.above())) {
            return part.above().sasaran().indexOf(to.sasaran());
        }
        return Integer.MAX_VALUE;
    }
}
