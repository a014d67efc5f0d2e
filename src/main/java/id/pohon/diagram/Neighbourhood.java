package id.pohon.diagram;

import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.Link.End;
import id.pohon.diagram.Upward.Support;
import id.pohon.diagram.Upward.ToArah;
import id.pohon.diagram.Upward.ToSasaran;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
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

    Neighbourhood(Pohon pohon, Unit unit, Links links, Words words) {
        this.pohon = pohon;
        this.unit = unit;
        this.links = links;
        this.words = words;
        this.up = Upward.of(pohon, unit);
        this.superior = pohon.atasan(unit);
        this.supporters = new Supporters(pohon, unit, Downward.of(pohon, unit), links, words);
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
        End head = null;
        if (superior.isPresent()) {
            Unit over = superior.get();
            String label = Words.sentence(over.jabatan(), words.say("relasi.atasan"));
            Frame frame = new Frame(pohon.jenjang(over), widths.higher());
            Target link = new Target(links.unit(over), label);
            String note = superiorNote(over);
            head = Canvas.whole(canvas.add(
                    (isJoined() ? frame.head(over.jabatan(), note, link) : frame.tallHead(over.jabatan(), note, link))
                            .box()));
        }
        for (Upward.Target target : up.targets()) {
            cards.put(target.key(), canvas.add(card(target)));
        }
        return head;
    }

    private String superiorNote(Unit over) {
        List<Sasaran> here = up.targets().stream()
                .filter(t -> t instanceof ToSasaran to && to.unit().equals(over))
                .map(t -> ((ToSasaran) t).sasaran())
                .toList();
        String all = words.count("sasaran", over.sasaran().size());
        if (here.isEmpty() || here.size() == over.sasaran().size()) {
            return all;
        }
        return words.say("di-sini", all, words.list(Numbers.ranges(over, here)));
    }

    private Box card(Upward.Target target) {
        if (target instanceof ToSasaran to) {
            return sasaranCard(to);
        }
        if (target instanceof ToArah to) {
            String name = words.name(to.arah());
            Target link = new Target(
                    links.arah(to.arah()), Words.sentence(name, to.arah().uraian()));
            return Frame.card(1, widths.higher(), name, to.arah().uraian(), "", link);
        }
        String name = ((Upward.ToOutside) target).name();
        return Frame.card(Box.DEEPEST, widths.higher(), words.say("luar"), name, "", Target.NONE);
    }

    private Box sasaranCard(ToSasaran to) {
        String name = words.name(to.unit(), to.sasaran());
        boolean ofSuperior = superior.map(to.unit()::equals).orElse(false);
        String caption = ofSuperior ? name : words.say("jumlah", to.unit().jabatan(), name);
        String text = to.sasaran().uraian();
        String label = Words.sentence(to.unit().jabatan(), name, text);
        Target link = new Target(links.sasaran(to.sasaran()), label);
        return Frame.card(pohon.jenjang(to.unit()), widths.higher(), caption, text, "", link);
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
        if (unit.sasaran().isEmpty()) {
            head.row("", TextStyle.TEXT, words.say("belum-ada-sasaran"), "", Target.NONE);
        }
        int first = cards.size() + (superior.isPresent() ? 1 : 0);
        for (Upward.Group group : up.groups()) {
            Frame frame = joined ? head : new Frame(pohon.jenjang(unit), widths.own());
            int place = first + (joined ? 0 : 1 + up.groups().indexOf(group));
            group.sasaran().forEach(s -> addRows(frame, place, s));
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

    private void addRows(Frame frame, int box, Sasaran s) {
        boolean detailed = unit.sasaran().size() <= MOST_WITH_INDIKATOR;
        String number = Numbers.of(unit, s);
        rows.put(s.id(), new End(box, frame.nextBand()));
        Target link = new Target(links.sasaran(s), Words.sentence(words.name(unit, s), s.uraian()));
        TextStyle style = detailed && !s.indikator().isEmpty() ? TextStyle.STRONG : TextStyle.TEXT;
        frame.row(number, style, s.uraian(), words.printed(unit, s), link);
        if (detailed) {
            for (int i = 0; i < s.indikator().size(); i++) {
                Indikator indikator = s.indikator().get(i);
                String name = number + "." + (i + 1);
                String label = Words.sentence(words.say("indikator-nomor", name), indikator.uraian());
                frame.indikator(name, indikator.uraian(), new Target(links.indikator(indikator), label));
            }
        }
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
