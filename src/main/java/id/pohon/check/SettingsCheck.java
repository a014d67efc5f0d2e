package id.pohon.check;

import id.pohon.model.Situs;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Messages;
import id.pohon.report.Nearest;
import id.pohon.report.Position;
import java.util.Set;

/**
 * P191: {@code situs.aturan} names a code that does not exist or cannot be set, so the setting does nothing and its
 * author believes it does. Every code has a sentence, so the messages know them all.
 */
final class SettingsCheck {

    static final String CODE = "P191";

    /** The last code of form whose galat stays one. */
    private static final String LAST_FORM = "P039";

    private static final Set<String> FORM_BUT_NO_GALAT = Set.of("P007", "P022");

    private SettingsCheck() {}

    static void check(Situs situs, Diagnostics diagnostics) {
        if (situs.aturan().isEmpty()) {
            return;
        }
        Set<String> codes = Messages.of("id").codes();
        codes.removeIf(code -> code.compareTo(LAST_FORM) <= 0 && !FORM_BUT_NO_GALAT.contains(code));
        for (String code : situs.aturan().keySet()) {
            if (!codes.contains(code)) {
                report(code, situs.aturanAt().key(code), codes, diagnostics);
            }
        }
    }

    private static void report(String code, Position at, Set<String> codes, Diagnostics diagnostics) {
        if (Messages.of("id").codes().contains(code)) {
            Message hint = Message.of("P191.bentuk.hint");
            diagnostics.add(Diagnostic.peringatan(CODE, at, Message.of("P191.bentuk", code), hint));
            return;
        }
        Message hint = Nearest.of(code, codes)
                .map(right -> Message.of("P191.maksud", right))
                .orElseGet(() -> Message.of("P191.hint"));
        diagnostics.add(Diagnostic.peringatan(CODE, at, Message.of("P191", code), hint));
    }
}
