package id.pohon.diagram;

import id.pohon.diagram.Downward.Supported;
import id.pohon.diagram.Downward.Supporter;
import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.Link.End;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The right column of a neighbourhood: a box for each unit that supports, or stands under, the unit. */
final class Supporters {

    private static final int MOST_BOXES = 24;
    private static final int MOST_ROWS_IN_FULL = 16;

    private final Pohon pohon;
    private final Unit unit;
    private final List<Supporter> all;
    private final boolean detailed;
    private final Function<Unit, String> further;
    private final Links links;
    private final Words words;

    /** With the text of each sasaran if they are few. */
    static Supporters of(Pohon pohon, Unit unit, Downward down, Links links, Words words) {
        int sum = down.supporters().stream()
                .mapToInt(s -> s.unit().sasaran().size())
                .sum();
        return new Supporters(pohon, unit, down.supporters(), sum <= MOST_ROWS_IN_FULL, u -> "", links, words);
    }

    /**
     * With rows such as "Sasaran 1–4", because other pictures show the text.
     *
     * @param further where what stands under a unit is shown, or {@code ""}
     */
    static Supporters inShort(
            Pohon pohon, Unit unit, List<Supporter> shown, Function<Unit, String> further, Links links, Words words) {
        return new Supporters(pohon, unit, shown, false, further, links, words);
    }

    private Supporters(
            Pohon pohon,
            Unit unit,
            List<Supporter> all,
            boolean detailed,
            Function<Unit, String> further,
            Links links,
            Words words) {
        this.pohon = pohon;
        this.unit = unit;
        this.all = all;
        this.detailed = detailed;
        this.further = further;
        this.links = links;
        this.words = words;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Supporter> all() {
        return all;
    }

    /** Shows the text of each sasaran, not only its number. */
    boolean isDetailed() {
        return detailed;
    }

    /** How many ends lines have at the unit's own boxes. */
    int ends() {
        TreeSet<String> ends = new TreeSet<>();
        for (Supporter supporter : all) {
            supporter
                    .groups()
                    .forEach(
                            g -> g.supported().forEach(s -> ends.add(s.sasaran().kode() + " " + s.line())));
            if (!supporter.isLinked()) {
                ends.add("");
            }
        }
        return ends.size() < 2 ? 0 : ends.size();
    }

    void addTo(Canvas canvas, int width, End own, Map<String, End> rows) {
        int shown = all.size() > MOST_BOXES ? MOST_BOXES - 1 : all.size();
        for (Supporter supporter : all.subList(0, shown)) {
            add(canvas, width, own, rows, supporter);
        }
        if (shown < all.size()) {
            String more = words.count("jabatan-lain", all.size() - shown);
            int level = pohon.jenjang(all.get(shown).unit());
            int box = canvas.add(new Frame(level, width)
                    .more(more, new Target(links.unit(unit), more))
                    .box());
            canvas.link(own, Canvas.whole(box), Line.STRUCTURE);
        }
    }

    private void add(Canvas canvas, int width, End own, Map<String, End> rows, Supporter supporter) {
        Unit from = supporter.unit();
        String count = words.count("sasaran", from.sasaran().size());
        String note = detailed || !supporter.isLinked() ? count : "";
        Target head = new Target(links.unit(from), Words.sentence(from.jabatan(), count));
        Frame frame = new Frame(pohon.jenjang(from), width).head(from.jabatan(), note, head);
        List<Downward.Group> groups = rows(supporter);
        groups.forEach(group -> addRow(frame, supporter, group));
        addFurther(frame, from);
        int box = canvas.add(frame.box());
        for (int i = 0; i < groups.size(); i++) {
            for (Supported supported : groups.get(i).supported()) {
                canvas.link(rows.get(supported.sasaran().id()), new End(box, i + 1), supported.line());
            }
        }
        if (!supporter.isLinked()) {
            canvas.link(own, new End(box, 0), Line.STRUCTURE);
        }
    }

    private void addFurther(Frame frame, Unit from) {
        String href = further.apply(from);
        if (!href.isEmpty()) {
            String text = words.count("jabatan-di-bawah", Words.below(pohon, from));
            frame.more(text, new Target(href, Words.sentence(from.jabatan(), text)));
        }
    }

    /** A row for each sasaran in their order, or for those that support the same; none if there is nothing to say. */
    private List<Downward.Group> rows(Supporter supporter) {
        if (!detailed) {
            return supporter.isLinked() ? supporter.groups() : List.of();
        }
        List<Downward.Group> rows = new ArrayList<>();
        for (Sasaran s : supporter.unit().sasaran()) {
            for (Downward.Group group : supporter.groups()) {
                if (group.sasaran().contains(s)) {
                    rows.add(new Downward.Group(List.of(s), group.supported()));
                }
            }
        }
        return rows;
    }

    private void addRow(Frame frame, Supporter supporter, Downward.Group group) {
        Unit from = supporter.unit();
        Sasaran first = group.sasaran().get(0);
        if (detailed) {
            String label = Words.sentence(from.jabatan(), words.name(from, first), first.uraian(), target(group));
            Target link = new Target(links.sasaran(first), label);
            String note = note(supporter, first, group);
            frame.row(Numbers.of(from, first), TextStyle.TEXT, first.uraian(), note, link);
        } else {
            String names = words.names(from, group.sasaran());
            String label = Words.sentence(from.jabatan(), names, target(group));
            frame.row("", TextStyle.TEXT, names, target(group), new Target(links.sasaran(first), label));
        }
    }

    private String note(Supporter supporter, Sasaran s, Downward.Group group) {
        if (supporter.isLinked()) {
            return target(group);
        }
        int supported = pohon.didukung(s).size();
        if (supported > 0) {
            return words.say("didukung", supported);
        }
        return pohon.bawahan(supporter.unit()).isEmpty() ? "" : words.say("belum-didukung");
    }

    /** "mendukung 10 dan 12" */
    String target(Downward.Group group) {
        if (group.supported().isEmpty()) {
            return words.say("tanpa-kaitan");
        }
        List<Sasaran> supported =
                group.supported().stream().map(Supported::sasaran).toList();
        return words.say("mendukung", words.list(Numbers.ranges(unit, supported)));
    }
}
