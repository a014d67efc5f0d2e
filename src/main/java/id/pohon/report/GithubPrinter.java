package id.pohon.report;

import java.util.List;

/**
 * Findings as workflow commands of GitHub Actions, which shows them in the changed files: {@code ::error
 * file=…,line=…,col=…::…}. The counts follow as a plain line of the log.
 */
public final class GithubPrinter implements FindingsPrinter {

    private final Messages messages;
    private final String folder;

    /** @param folder of the project in the repository, ending in {@code /}, or {@code ""} */
    public GithubPrinter(Messages messages, String folder) {
        this.messages = messages;
        this.folder = folder;
    }

    @Override
    public String print(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic found : findings) {
            Position at = found.at();
            out.append("::").append(command(found.severity())).append(" file=");
            out.append(property(Paths.below(folder, at.file())))
                    .append(",line=")
                    .append(at.line());
            if (!at.isWholeFile()) {
                out.append(",col=").append(at.column());
            }
            out.append(",title=").append(property(title(found))).append("::");
            out.append(data(text(found))).append('\n');
        }
        return out.append(Counted.line(findings, messages)).append('\n').toString();
    }

    private String title(Diagnostic found) {
        return messages.say("tingkat." + found.severity().word()) + " " + found.code();
    }

    private String text(Diagnostic found) {
        StringBuilder text = new StringBuilder(TextPrinter.printable(messages.say(found.message())));
        if (!found.hint().isNone()) {
            text.append('\n').append(messages.say("petunjuk")).append(": ");
            text.append(TextPrinter.printable(messages.say(found.hint())));
        }
        for (Related related : found.related()) {
            text.append('\n')
                    .append(messages.say("lihat"))
                    .append(": ")
                    .append(related.at())
                    .append(": ");
            text.append(TextPrinter.printable(messages.say(related.message())));
        }
        return text.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case GALAT -> "error";
            case PERINGATAN -> "warning";
            case SARAN -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
