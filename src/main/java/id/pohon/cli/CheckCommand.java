package id.pohon.cli;

import id.pohon.Build;
import id.pohon.report.Severity;
import java.time.LocalDate;
import java.util.Optional;
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

    @Option(names = "--tanggal", paramLabel = "YYYY-MM-DD", converter = Day.class)
    private LocalDate tanggal;

    CheckCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Build.Outcome outcome = Build.check(pohon.project(surroundings.folder(), "site"), Optional.ofNullable(tanggal));
        surroundings.out().print(Findings.text(outcome, words));
        if (outcome.findings().isEmpty() && !pohon.quiet()) {
            surroundings.out().println(words.say("check.bersih", Summary.counts(outcome.content(), words)));
        }
        return outcome.has(strict ? Severity.PERINGATAN : Severity.GALAT) ? Exit.NO : Exit.YES;
    }
}
