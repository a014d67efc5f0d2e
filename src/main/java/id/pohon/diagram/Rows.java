package id.pohon.diagram;

import id.pohon.diagram.Frame.Target;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;

/** Writes the sasaran of a unit as rows of a box. */
final class Rows {

    private final Unit unit;
    private final boolean withIndikator;
    private final Links links;
    private final Words words;

    Rows(Unit unit, boolean withIndikator, Links links, Words words) {
        this.unit = unit;
        this.withIndikator = withIndikator;
        this.links = links;
        this.words = words;
    }

    /** The answer is the band of the sasaran. */
    int add(Frame frame, Sasaran s) {
        return add(frame, s, words.printed(unit, s));
    }

    int add(Frame frame, Sasaran s, String note) {
        int band = frame.nextBand();
        String number = Numbers.of(unit, s);
        Target link = new Target(links.sasaran(s), Words.sentence(words.name(unit, s), s.uraian(), note));
        boolean detailed = withIndikator && !s.indikator().isEmpty();
        frame.row(number, detailed ? TextStyle.STRONG : TextStyle.TEXT, s.uraian(), note, link);
        for (int i = 0; detailed && i < s.indikator().size(); i++) {
            Indikator indikator = s.indikator().get(i);
            String name = number + "." + (i + 1);
            String label = Words.sentence(words.say("indikator-nomor", name), indikator.uraian());
            frame.indikator(name, indikator.uraian(), new Target(links.indikator(indikator), label));
        }
        return band;
    }

    /** Says so if the unit has none. */
    void addNone(Frame frame) {
        if (unit.sasaran().isEmpty()) {
            frame.row("", TextStyle.TEXT, words.say("belum-ada-sasaran"), "", Target.NONE);
        }
    }
}
