package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says what a beginner did when YAML cannot be read. The parser only knows where it stopped, so the lines before that
 * are searched for the usual slips.
 */
final class YamlMistakes {

    /** How many lines before the stop a slip is looked for. */
    private static final int NEAR = 3;

    private static final Pattern NO_SPACE = Pattern.compile("^\\s*(?:- +){0,5}([A-Za-z_]+):(?=[^\\s/])(.*)$");
    private static final Pattern KEY_VALUE = Pattern.compile("^(\\s*(?:- +){0,5}([A-Za-z_]+): +)(.*)$");
    private static final Pattern OPEN_QUOTE = Pattern.compile("^\\s*(?:- +){0,5}(?:[A-Za-z_]+: +)?(([\"']).*)$");

    private final SourceText source;

    YamlMistakes(SourceText source) {
        this.source = source;
    }

    /** A finding for what stopped the parser. */
    Diagnostic explain(Exception stopped, Position last) {
        for (Throwable cause = stopped; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                return explain(marked);
            }
        }
        return finding("P020", last, "YAML");
    }

    /** A finding for a file that is a text or a list where keys are due. */
    Diagnostic noMapping(Node root) {
        if (root instanceof Node.Scalar scalar) {
            int line = scalar.at().line();
            return noSpace(line, Math.min(source.lines(), line + NEAR))
                    .orElseGet(() -> finding("P032.akar", scalar.at()));
        }
        return finding("P032.akar_daftar", root.at());
    }

    private Diagnostic explain(MarkedYAMLException stopped) {
        Position at = at(stopped.getProblemMark());
        String problem = String.valueOf(stopped.getProblem());
        String context = String.valueOf(stopped.getContext());
        if (problem.contains("TAB")) {
            return finding(source.line(at.line()).substring(0, at.column() - 1).isBlank() ? "P011" : "P011.tengah", at);
        }
        Optional<Diagnostic> slip = quote(at.line())
                .or(() -> noSpace(Math.max(1, at.line() - NEAR), at.line()))
                .or(() -> tabBefore(at));
        if (slip.isPresent()) {
            return slip.get();
        }
        if (context.contains("quoted scalar") && stopped.getContextMark() != null) {
            return problem.contains("escape")
                    ? finding("P014.miring", at)
                    : finding("P014", at(stopped.getContextMark()));
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return flow(stopped, at);
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon(at);
        }
        if (problem.contains("cannot start any token")) {
            return finding("P013.awal", at, String.valueOf(source.charAt(at)));
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return finding("P016.tanda", stopped.getContextMark() == null ? at : at(stopped.getContextMark()));
        }
        Position start = stopped.getContextMark() == null ? at : at(stopped.getContextMark());
        return rest(problem, context, at, start);
    }

    private Diagnostic rest(String problem, String context, Position at, Position start) {
        if (context.contains("block scalar")) {
            return finding("P020.blok", at);
        }
        if (problem.contains("could not find expected ':'")) {
            return finding("P020.tanpa_kunci", start);
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return problem.contains("<scalar>") && quotedBefore(at)
                    ? finding("P014.sesudah", at)
                    : finding("P020.inden", at);
        }
        if (problem.contains("sequence entries are not allowed")) {
            return finding("P020.butir", at);
        }
        if (problem.contains("<document start>")) {
            return finding("P017", at);
        }
        return finding("P020", at, "YAML");
    }

    private Diagnostic flow(MarkedYAMLException stopped, Position at) {
        Position open = stopped.getContextMark() == null ? at : at(stopped.getContextMark());
        char bracket = source.charAt(open);
        boolean list = bracket == '[';
        boolean sameLine = open.line() == at.line()
                && at.column() <= source.line(at.line()).length();
        return sameLine && source.charAt(at) != 0
                ? finding("P015.isi", at, String.valueOf(bracket), list ? "]" : "}")
                : finding("P015", open, String.valueOf(bracket), list ? "]" : "}");
    }

    /** {@code uraian: Kepala: Seksi} — the second colon would start a mapping inside a text. */
    private Diagnostic colon(Position at) {
        Matcher line = KEY_VALUE.matcher(source.line(at.line()));
        if (line.matches() && at.column() > line.end(1)) {
            Message hint = Message.of("P013.hint", line.group(2), quoted(line.group(3)));
            return Diagnostic.galat("P013", at, Message.of("P013"), hint);
        }
        String written = source.line(at.line());
        int indentation = written.length() - written.stripLeading().length();
        return finding("P020.inden", source.at(at.line(), indentation + 1));
    }

    /** {@code kode:kerukunan} near the place where the parser stopped. */
    private Optional<Diagnostic> noSpace(int from, int to) {
        for (int line = to; line >= from; line--) {
            Optional<Diagnostic> slip = noSpace(source.line(line), source.at(line, 1));
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    /** The same for a text that starts at a place. */
    static Optional<Diagnostic> noSpace(String written, Position at) {
        Matcher slip = NO_SPACE.matcher(written);
        if (!slip.matches()) {
            return Optional.empty();
        }
        Position colon = new Position(at.file(), at.line(), at.column() + slip.end(1));
        Message hint = Message.of("P012.hint", slip.group(1), slip.group(2).strip());
        return Optional.of(Diagnostic.galat("P012", colon, Message.of("P012", slip.group(1)), hint));
    }

    /** A quote that is opened, not closed on its line, and swallows a line that looks like a key. */
    private Optional<Diagnostic> quote(int stop) {
        for (int line = 1; line <= Math.min(stop, source.lines()); line++) {
            Matcher open = OPEN_QUOTE.matcher(source.line(line));
            if (open.matches() && isOpen(open.group(1)) && swallowsKey(line + 1)) {
                return Optional.of(finding("P014", source.at(line, open.start(1) + 1)));
            }
        }
        return Optional.empty();
    }

    private boolean swallowsKey(int line) {
        String next = source.line(line);
        return line > source.lines()
                || next.startsWith("---")
                || KEY_VALUE.matcher(next).matches()
                || next.strip().endsWith(":");
    }

    private static boolean isOpen(String quoted) {
        char quote = quoted.charAt(0);
        for (int i = 1; i < quoted.length(); i++) {
            if (quoted.charAt(i) == '\\' && quote == '"') {
                i++;
            } else if (quoted.charAt(i) == quote) {
                return false;
            }
        }
        return true;
    }

    private Optional<Diagnostic> tabBefore(Position at) {
        for (int line = at.line(); line >= Math.max(1, at.line() - 1); line--) {
            String written = source.line(line);
            int tab = written.indexOf('\t');
            if (tab >= 0 && written.substring(0, tab).isBlank()) {
                return Optional.of(finding("P011", source.at(line, tab + 1)));
            }
        }
        return Optional.empty();
    }

    private boolean quotedBefore(Position at) {
        String before = source.line(at.line()).substring(0, at.column() - 1).stripTrailing();
        return before.endsWith("\"") || before.endsWith("'");
    }

    private static String quoted(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Position at(Mark mark) {
        int line = Math.min(mark.getLine() + 1, source.lines());
        int column = line == mark.getLine() + 1
                ? mark.getColumn() + 1
                : source.line(line).length() + 1;
        return source.atCodePoint(line, column);
    }

    private static Diagnostic finding(String key, Position at, Object... args) {
        return Diagnostic.galat(key.substring(0, 4), at, Message.of(key, args), Message.of(key + ".hint", args));
    }
}
