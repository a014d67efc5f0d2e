package id.pohon.check;

import id.pohon.model.Situs;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Place;
import id.pohon.report.Position;
import java.util.Set;
import java.util.TreeSet;

/**
 * P191: {@code situs.aturan} names a code that does not exist or cannot be set, so the setting does nothing and its
 * author believes it does.
 */
final class SettingsCheck {

    static final String CODE = "P191";

    /** Findings of form that are no galat. */
    private static final Set<String> FORM = Set.of("P007", "P040");

    private final Set<String> codes;

    SettingsCheck(Set<String> rules) {
        codes = new TreeSet<>(rules);
        codes.addAll(FORM);
        codes.add(Waivers.CODE);
    }

    void check(Situs situs, Diagnostics diagnostics) {
        Place at = situs.aturanAt();
        for (String code : situs.aturan().keySet()) {
            if (!codes.contains(code)) {
                report(code, at.key(code), diagnostics);
            }
        }
    }

    private void report(String code, Position at, Diagnostics diagnostics) {
        if (code.startsWith("P0") && code.length() == 4) {
            diagnostics.add(
                    Diagnostic.peringatan(CODE, at, Message.of("P191.bentuk", code), Message.of("P191.bentuk.hint")));
            return;
        }
        Message hint = Nearest.of(code, codes)
                .map(right -> Message.of("P191.maksud", right))
                .orElseGet(() -> Message.of("P191.hint"));
        diagnostics.add(Diagnostic.peringatan(CODE, at, Message.of("P191", code), hint));
    }
}
