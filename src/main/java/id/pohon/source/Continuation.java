package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P022: a line that looks like a key or an entry of a list, and that YAML takes for more of the text above it because it
 * stands further in. Reason: what the author meant as a value of its own would be lost without a sound.
 */
final class Continuation {

    private static final Pattern KEY = Pattern.compile("(?:- +)?([A-Za-z_]+):[^\\s/].*");
    private static final Pattern ENTRY = Pattern.compile("- +\\S.*");

    private Continuation() {}

    /**
     * Looks at the lines after the first of a text without quotes.
     *
     * @param text as YAML read it
     */
    static void check(SourceText source, Position at, String text, Diagnostics diagnostics) {
        if (source.isAt(at, text)) {
            return;
        }
        String first = source.line(at.line()).stripTrailing();
        int done = first.length() - at.column() + 1;
        for (int line = at.line() + 1; done < text.length() && line <= source.lines(); line++) {
            String written = source.line(line);
            String body = written.strip();
            if (!body.isEmpty()) {
                Position start = source.at(line, written.indexOf(body) + 1);
                Matcher key = KEY.matcher(body);
                if (key.matches()) {
                    warn(diagnostics, "P022", start, key.group(1));
                } else if (ENTRY.matcher(body).matches()) {
                    warn(diagnostics, "P022.butir", start, body);
                }
                done += body.length() + 1;
            }
        }
    }

    private static void warn(Diagnostics diagnostics, String key, Position at, String written) {
        Message message = Message.of(key, written);
        diagnostics.add(Diagnostic.peringatan("P022", at, message, Message.of(key + ".hint", written)));
    }
}
