package id.pohon.check;

import id.pohon.report.Diagnostic;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import java.util.ArrayList;
import java.util.List;

/** What one rule has found. */
public final class Findings {

    private final Rule rule;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(Rule rule) {
        this.rule = rule;
    }

    /** A finding with the code and severity of the rule. */
    public void add(Position at, Message message, Message hint, Related... related) {
        found.add(new Diagnostic(rule.code(), rule.severity(), at, message, hint, List.of(related)));
    }

    List<Diagnostic> all() {
        return found;
    }
}
