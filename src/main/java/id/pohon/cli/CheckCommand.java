package id.pohon.cli;

import id.pohon.Build;
import id.pohon.report.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon check}: all findings, no site. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--strict")
    private boolean strict;

    CheckCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Build.Outcome outcome = Build.check(pohon.project(surroundings.folder(), "site"));
        surroundings.out().print(Findings.text(outcome, words));
        if (outcome.findings().isEmpty() && !pohon.quiet()) {
            surroundings.out().println(words.say("check.bersih", Summary.counts(outcome.content(), words)));
        }
        return outcome.has(strict ? Severity.PERINGATAN : Severity.GALAT) ? Exit.NO : Exit.YES;
    }
}
