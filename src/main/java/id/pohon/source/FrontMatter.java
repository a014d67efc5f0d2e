package id.pohon.source;

import id.pohon.model.Narasi;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import java.util.Optional;

/**
 * The keys on top of a Markdown file, between two lines {@code ---}.
 *
 * @param yaml from the start of the file, opening line included, so that places need no shift
 */
record FrontMatter(SourceText yaml, Narasi isi) {

    private static final String FENCE = "---";

    /** Does the file start with keys? */
    static boolean isIn(SourceText source) {
        return isFence(source, 1);
    }

    /** The two parts of a file that must have keys; nothing if they have no start or no end, which is reported. */
    static Optional<FrontMatter> split(SourceText source, Diagnostics diagnostics) {
        if (!isIn(source)) {
            galat(source, "P019.awal", diagnostics);
            return Optional.empty();
        }
        for (int line = 2; line <= source.lines(); line++) {
            if (isFence(source, line)) {
                return Optional.of(new FrontMatter(source.before(line), narasi(source, line + 1)));
            }
        }
        galat(source, "P019", diagnostics);
        return Optional.empty();
    }

    /** The Markdown from a line on, without blank lines around it. */
    static Narasi narasi(SourceText source, int line) {
        int first = line;
        while (first < source.lines() && source.line(first).isBlank()) {
            first++;
        }
        return new Narasi(source.at(first, 1), source.from(first).stripTrailing());
    }

    private static boolean isFence(SourceText source, int line) {
        return source.startsWith(line, FENCE)
                && source.line(line).stripTrailing().equals(FENCE);
    }

    private static void galat(SourceText source, String key, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.galat("P019", source.at(1, 1), Message.of(key), Message.of(key + ".hint")));
    }
}
