package id.pohon.cli;

import id.pohon.Build;
import id.pohon.report.Diagnostic;
import id.pohon.report.Messages;
import id.pohon.report.Severity;
import id.pohon.report.TextPrinter;
import java.util.List;

/** The findings of a run as an author reads them. */
final class Findings {

    /** A build shows no more findings than this besides its galat. */
    private static final int FEW = 10;

    private Findings() {}

    /** All of them. */
    static String text(Build.Outcome outcome, Words words) {
        return outcome.findings().isEmpty() ? "" : printer(outcome, words).print(outcome.findings());
    }

    /**
     * What stands in the way of the site or is soon read: the galat, and the peringatan if they are few or, with
     * {@code --strict}, the reason. So many at most; the rest is counted,
     * and {@code check} tells it.
     */
    static String brief(Build.Outcome outcome, boolean strict, Words words) {
        List<Diagnostic> all = outcome.findings();
        if (all.isEmpty()) {
            return "";
        }
        long serious =
                all.stream().filter(found -> found.severity() != Severity.SARAN).count();
        Severity least = strict || serious <= FEW ? Severity.PERINGATAN : Severity.GALAT;
        List<Diagnostic> shown = all.stream()
                .filter(found -> found.severity().compareTo(least) <= 0)
                .limit(TextPrinter.SHOWN)
                .toList();
        TextPrinter printer = printer(outcome, words);
        if (shown.size() == all.size()) {
            return printer.print(all);
        }
        StringBuilder text = new StringBuilder();
        shown.forEach(found -> text.append(printer.print(found)));
        text.append(printer.counts(all)).append("; ");
        return text.append(words.say("build.temuan", "pohon check"))
                .append('\n')
                .toString();
    }

    /** How many of each severity. */
    static String counts(Build.Outcome outcome, Words words) {
        return printer(outcome, words).counts(outcome.findings());
    }

    private static TextPrinter printer(Build.Outcome outcome, Words words) {
        return new TextPrinter(Messages.of(words.language()), outcome.lines());
    }
}
