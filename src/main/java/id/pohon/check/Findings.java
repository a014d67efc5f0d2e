package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import java.util.ArrayList;
import java.util.List;

/** What one rule has found. */
public final class Findings {

    private final Rule rule;
    private final List<Found> found = new ArrayList<>();

    Findings(Rule rule) {
        this.rule = rule;
    }

    /** A finding with the code and severity of the rule. */
    public void add(Position at, Message message, Message hint, Related... related) {
        found.add(new Found(diagnostic(at, message, hint, List.of(related)), Found.ALONE));
    }

    /**
     * One of the sasaran or indikator of a unit lacks what the rule asks of each. All of a unit are told in one finding, and
     * all units that lack it throughout in one for the cascade; sixty of the same would hide the others. The sentences
     * are those of the code: for a part of a unit, {@code .unit} for whole units, {@code .hint}.
     *
     * @param of how many of the unit the rule asks
     * @param text what the author knows it by
     */
    void lacks(Pohon pohon, Unit unit, int of, Position at, String text) {
        Message hint = Message.of(rule.code() + ".hint");
        Diagnostic single = diagnostic(at, Message.of(rule.code(), 1, of), hint, List.of());
        found.add(new Found(single, new Found.Group(pohon, unit, of, text)));
    }

    List<Found> all() {
        return found;
    }

    private Diagnostic diagnostic(Position at, Message message, Message hint, List<Related> related) {
        return new Diagnostic(rule.code(), rule.severity(), at, message, hint, related);
    }
}
