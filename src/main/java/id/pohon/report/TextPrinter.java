package id.pohon.report;

import java.util.List;
import java.util.Optional;

/** Findings as lines for a terminal: place, sentence, the line with a caret, hint, related places, and the counts. */
public final class TextPrinter implements FindingsPrinter {

    public static final int SHOWN = 200;

    /** Longest part of a source line that is shown. */
    private static final int WIDTH = 100;

    /** How much of a long line stands before the caret. */
    private static final int BEFORE = 60;

    /** With more findings than this, the first galat has scrolled away and is repeated. */
    private static final int MANY = 10;

    private final Messages messages;
    private final SourceLines lines;
    private final int shown;

    /** @param shown how many findings are printed; the rest is counted */
    public TextPrinter(Messages messages, SourceLines lines, int shown) {
        this.messages = messages;
        this.lines = lines;
        this.shown = shown;
    }

    public TextPrinter(Messages messages, SourceLines lines) {
        this(messages, lines, SHOWN);
    }

    /** All findings and the counts, with a line end after each line; {@code ""} if there are none. */
    @Override
    public String print(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        findings.stream().limit(shown).forEach(found -> print(found, out));
        if (findings.size() > shown) {
            line(out, messages.say("selebihnya", findings.size() - shown));
        }
        Optional<Diagnostic> first =
                findings.stream().filter(f -> f.severity() == Severity.GALAT).findFirst();
        if (first.isPresent() && findings.size() > MANY) {
            line(out, messages.say("pertama") + ": " + head(first.get()));
        }
        line(out, counts(findings));
        return out.toString();
    }

    /** One finding, as in the list. */
    public String print(Diagnostic found) {
        StringBuilder out = new StringBuilder();
        print(found, out);
        return out.toString();
    }

    /** How many of each severity. */
    public String counts(List<Diagnostic> findings) {
        return Counted.line(findings, messages);
    }

    private void print(Diagnostic found, StringBuilder out) {
        line(out, head(found));
        if (!found.at().isWholeFile()) {
            lines.line(found.at().file(), found.at().line())
                    .filter(source -> !source.isBlank())
                    .ifPresent(source -> excerpt(source, found.at().column(), out));
        }
        if (!found.hint().isNone()) {
            line(out, "  " + messages.say("petunjuk") + ": " + printable(messages.say(found.hint())));
        }
        for (Related related : found.related()) {
            String sentence = printable(messages.say(related.message()));
            line(out, "  " + messages.say("lihat") + ": " + related.at() + ": " + sentence);
        }
    }

    private String head(Diagnostic found) {
        String severity = messages.say("tingkat." + found.severity().word());
        String sentence = printable(messages.say(found.message()));
        return found.at() + ": " + severity + "[" + found.code() + "]: " + sentence;
    }

    /** The line and a caret below the column; tabs are kept, so the caret stays in place. */
    private static void excerpt(String source, int column, StringBuilder out) {
        int at = Math.min(Math.max(column, 1), source.length() + 1) - 1;
        int from = source.length() <= WIDTH || at <= BEFORE ? 0 : boundary(source, at - BEFORE);
        int to = boundary(source, Math.min(source.length(), from + WIDTH));
        String start = from > 0 ? "..." : "";
        String end = to < source.length() ? "..." : "";
        line(out, "  " + start + printable(source.substring(from, to)) + end);
        StringBuilder caret = new StringBuilder("  ").append(" ".repeat(start.length()));
        for (int i = from; i < at; i++) {
            char c = source.charAt(i);
            if (c == '\t') {
                caret.append('\t');
            } else if (!Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                caret.append(' ');
            }
        }
        line(out, caret.append('^').toString());
    }

    /** A cut that does not part a pair of surrogates. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Content may hold what would steer a terminal or turn the reading direction; shown as {@code ?}. */
    static String printable(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean unsafe = type == Character.CONTROL && c != '\t'
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (unsafe) {
                safe = safe == null ? new StringBuilder(text) : safe;
                safe.setCharAt(i, '?');
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
