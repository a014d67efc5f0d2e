package id.pohon.diagram;

import id.pohon.diagram.Downward.Supporter;
import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.Link.End;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the whole pohon: a unit with all its sasaran, and which of them each subordinate supports. */
final class LevelPart {

    private static final int ABOVE = 206;
    private static final int MOST_ROWS = 24;

    private final Pohon pohon;
    private final Parts.Jenjang part;
    private final Unit unit;
    private final List<Supporter> below;
    private final Supporters supporters;
    private final Links links;
    private final Words words;

    LevelPart(Pohon pohon, Parts parts, Parts.Jenjang part, Links links, Words words) {
        this.pohon = pohon;
        this.part = part;
        this.unit = part.unit();
        this.links = links;
        this.words = words;
        List<Supporter> shown = new ArrayList<>(Downward.of(pohon, unit).supporters());
        shown.removeIf(s -> !part.below().contains(s.unit()));
        this.below = shown;
        this.supporters = Supporters.inShort(pohon, unit, shown, u -> further(parts, u), links, words);
    }

    Columns columns() {
        Canvas canvas = new Canvas();
        List<Integer> gaps = new ArrayList<>();
        Optional<End> above = part.above().map(over -> addAbove(canvas, over));
        if (above.isPresent()) {
            gaps.add(44);
        }
        gaps.add(Columns.gap(supporters.ends()));
        gaps.add(0);
        int room = NeighbourhoodWidths.PAGE
                - gaps.stream().mapToInt(Integer::intValue).sum();
        int right = above.isPresent() ? (room - ABOVE) * 39 / 100 : room * 36 / 100;
        canvas.column(true);
        Map<String, End> rows = new LinkedHashMap<>();
        int box = addUnit(canvas, above.isPresent() ? room - ABOVE - right : room - right, rows);
        End head = new End(box, 0);
        above.ifPresent(over -> canvas.link(over, head, Line.STRUCTURE));
        canvas.column(true);
        supporters.addTo(canvas, right, head, rows);
        return canvas.columns(gaps);
    }

    List<Item> list() {
        List<Upward.Group> own = List.of(new Upward.Group(List.of(), shownSasaran()));
        return new NeighbourhoodList(pohon, unit, own, below, links, words).items();
    }

    private End addAbove(Canvas canvas, Unit over) {
        canvas.column(true);
        Frame frame = new Frame(pohon.jenjang(over), ABOVE).head(over.jabatan(), count(over), link(over));
        Rows rows = new Rows(over, over.sasaran().size() <= 2, links, words);
        over.sasaran().forEach(s -> rows.add(frame, s));
        rows.addNone(frame);
        return new End(canvas.add(frame.box()), 0);
    }

    private int addUnit(Canvas canvas, int width, Map<String, End> rows) {
        int box = canvas.nextBox();
        Frame frame = new Frame(pohon.jenjang(unit), width).head(unit.jabatan(), count(unit), link(unit));
        Rows own = new Rows(unit, false, links, words);
        shownSasaran().forEach(s -> rows.put(s.id(), new End(box, own.add(frame, s, note(s)))));
        own.addNone(frame);
        canvas.add(frame.box());
        return box;
    }

    /** All, but in a sequel or a very long list only those that something here supports. */
    private List<Sasaran> shownSasaran() {
        if (!part.sequel() && unit.sasaran().size() <= MOST_ROWS) {
            return unit.sasaran();
        }
        List<Sasaran> shown = new ArrayList<>(unit.sasaran());
        if (part.sequel()) {
            shown.removeIf(s -> below.stream()
                    .flatMap(b -> b.groups().stream())
                    .flatMap(g -> g.supported().stream())
                    .noneMatch(supported -> supported.sasaran().equals(s)));
        }
        return shown;
    }

    private String note(Sasaran s) {
        String printed = words.printed(unit, s);
        return printed.isEmpty() && pohon.didukung(s).isEmpty() ? words.say("belum-didukung") : printed;
    }

    private String further(Parts parts, Unit of) {
        int n = pohon.bawahan(of).isEmpty() ? 0 : parts.below(of);
        return n == 0 ? "" : links.part(n);
    }

    private String count(Unit of) {
        return words.count("sasaran", of.sasaran().size());
    }

    private Target link(Unit of) {
        return new Target(links.unit(of), Words.sentence(of.jabatan(), count(of)));
    }
}
