package id.pohon.diagram;

import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.Link.End;
import id.pohon.diagram.Upward.Support;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit in its place: left what its sasaran support, then its sasaran, right what supports them. */
final class Neighbourhood {

    private static final int MOST_WITH_INDIKATOR = 6;

    private final Pohon pohon;
    private final Unit unit;
    private final Links links;
    private final Words words;
    private final Upward up;
    private final Optional<Unit> superior;
    private final Supporters supporters;
    private final Canvas canvas = new Canvas();
    private final Map<String, Integer> cards = new HashMap<>();
    private final Map<String, End> rows = new LinkedHashMap<>();
    private final NeighbourhoodWidths widths;
    private final Rows ownRows;

    /** The whole neighbourhood, with indikator if the unit has few sasaran. */
    static Neighbourhood of(Pohon pohon, Unit unit, Links links, Words words) {
        boolean withIndikator = unit.sasaran().size() <= MOST_WITH_INDIKATOR;
        return new Neighbourhood(pohon, unit, Downward.of(pohon, unit), withIndikator, links, words);
    }

    /** Only what the unit supports; other pictures show the rest. */
    static Neighbourhood upward(Pohon pohon, Unit unit, Links links, Words words) {
        return new Neighbourhood(pohon, unit, new Downward(List.of()), false, links, words);
    }

    private Neighbourhood(Pohon pohon, Unit unit, Downward down, boolean withIndikator, Links links, Words words) {
        this.pohon = pohon;
        this.unit = unit;
        this.links = links;
        this.words = words;
        this.up = Upward.of(pohon, unit, links);
        this.superior = pohon.atasan(unit);
        this.supporters = Supporters.of(pohon, unit, down, links, words);
        this.ownRows = new Rows(unit, withIndikator, links, words);
        this.widths = NeighbourhoodWidths.of(up, superior.isPresent(), supporters);
    }

    Columns columns() {
        End head = null;
        if (superior.isPresent() || !up.targets().isEmpty()) {
            canvas.column(true);
            head = addHigher();
        }
        canvas.column(true);
        End own = addOwn();
        if (head != null) {
            canvas.link(head, own, Line.STRUCTURE);
        }
        if (!supporters.isEmpty()) {
            canvas.column(true);
            supporters.addTo(canvas, widths.supporters(), own, rows);
        }
        return canvas.columns(widths.gaps());
    }

    Upward up() {
        return up;
    }

    Supporters supporters() {
        return supporters;
    }

    /** The answer is the head of the superior, or null. */
    private End addHigher() {
        Cards left = new Cards(pohon, superior, widths.higher(), links, words);
        End head = superior.isEmpty()
                ? null
                : Canvas.whole(canvas.add(left.head(superior.get(), up.targets(), !isJoined())));
        for (Upward.Target target : up.targets()) {
            cards.put(target.key(), canvas.add(left.card(target)));
        }
        return head;
    }

    /** One box for each group; the answer is the head of the unit. */
    private End addOwn() {
        boolean joined = isJoined();
        String note = words.count("sasaran", unit.sasaran().size());
        Target link = new Target(links.unit(unit), Words.sentence(unit.jabatan(), note));
        Frame head = new Frame(pohon.jenjang(unit), widths.own());
        if (joined) {
            head.head(unit.jabatan(), note, link);
        } else {
            canvas.add(head.tallHead(unit.jabatan(), note, link).box());
        }
        ownRows.addNone(head);
        int first = cards.size() + (superior.isPresent() ? 1 : 0);
        for (Upward.Group group : up.groups()) {
            Frame frame = joined ? head : new Frame(pohon.jenjang(unit), widths.own());
            int place = first + (joined ? 0 : 1 + up.groups().indexOf(group));
            group.sasaran().forEach(s -> rows.put(s.id(), new End(place, ownRows.add(frame, s))));
            canvas.add(frame.box());
        }
        if (up.groups().isEmpty()) {
            canvas.add(head.box());
        }
        linkUp(first + (joined ? 0 : 1));
        return joined ? new End(first, 0) : Canvas.whole(first);
    }

    /** All its sasaran support the same, so they stand in one box with the head. */
    private boolean isJoined() {
        return up.groups().size() < 2;
    }

    private void linkUp(int first) {
        for (int i = 0; i < up.groups().size(); i++) {
            Upward.Group group = up.groups().get(i);
            // a box of one sasaran with its indikator: the line belongs to the sasaran, not to the middle of the box
            boolean row = group.sasaran().size() == 1 || up.groups().size() == 1;
            for (Support support : group.supports()) {
                End from = row ? rows.get(group.sasaran().get(0).id()) : Canvas.whole(first + i);
                Integer card = cards.get(support.target().key());
                End to = card == null ? rows.get(support.target().key()) : Canvas.whole(card);
                canvas.link(to, from, support.line());
            }
        }
    }
}
