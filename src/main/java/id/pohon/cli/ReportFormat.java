package id.pohon.cli;

import id.pohon.Build;
import id.pohon.report.FindingsPrinter;
import id.pohon.report.GithubPrinter;
import id.pohon.report.JsonPrinter;
import id.pohon.report.Messages;
import id.pohon.report.RuleBook;
import id.pohon.report.SarifPrinter;
import id.pohon.report.TextPrinter;

/** The forms in which findings are written. */
enum ReportFormat {
    /** For people at a terminal. */
    TEXT,
    /** For programs; see {@code docs/skema/temuan.schema.json}. */
    JSON,
    /** For code hosts and editors. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB;

    /**
     * Findings in this form.
     *
     * @param version of Pohon
     * @param folder of the project from the current folder, ending in {@code /}, or {@code ""}
     */
    String print(Build.Outcome outcome, String version, String folder, Words words) {
        Messages messages = Messages.of(words.language());
        FindingsPrinter printer = switch (this) {
            case TEXT -> new TextPrinter(messages, outcome.lines());
            case JSON -> new JsonPrinter(messages, outcome.lines(), version);
            case SARIF -> new SarifPrinter(messages, RuleBook.load(), version, folder);
            case GITHUB -> new GithubPrinter(messages, folder);
        };
        return printer.print(outcome.findings());
    }
}
