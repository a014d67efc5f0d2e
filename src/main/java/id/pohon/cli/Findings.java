package id.pohon.cli;

import id.pohon.Build;
import id.pohon.report.Messages;
import id.pohon.report.TextPrinter;

/** The findings of a run as an author reads them. */
final class Findings {

    private Findings() {}

    static String text(Build.Outcome outcome, Words words) {
        return outcome.findings().isEmpty()
                ? ""
                : new TextPrinter(Messages.of(words.language()), outcome.lines()).print(outcome.findings());
    }
}
