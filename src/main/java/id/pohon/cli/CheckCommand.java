package id.pohon.cli;

import id.pohon.Build;
import id.pohon.Project;
import id.pohon.report.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon check}: all findings, no site. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final String version;
    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json|sarif|github")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--explain", paramLabel = "P101")
    private String explain = "";

    @Option(names = "--tulis-kode")
    private boolean writeKode;

    @Option(names = "--tanggal", paramLabel = "YYYY-MM-DD", converter = Day.class)
    private LocalDate tanggal;

    CheckCommand(PohonCommand pohon, String version, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.version = version;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (!explain.isEmpty()) {
            return Explanation.of(explain, surroundings, words);
        }
        Project project = pohon.project(surroundings.folder(), "site");
        if (writeKode) {
            KodeWriter.write(project, format == ReportFormat.TEXT ? surroundings.out() : surroundings.err(), words);
        }
        Build.Outcome outcome = Build.check(project, Optional.ofNullable(tanggal));
        surroundings.out().print(format.print(outcome, version, folder(project), words));
        if (format == ReportFormat.TEXT && outcome.findings().isEmpty() && !pohon.quiet()) {
            surroundings.out().println(words.say("check.bersih", Summary.counts(outcome.content(), words)));
        }
        return outcome.has(strict ? Severity.PERINGATAN : Severity.GALAT) ? Exit.NO : Exit.YES;
    }

    /** Code hosts name files from the repository, in whose folder the command is run. */
    private String folder(Project project) {
        Path root = project.root();
        boolean below = root.startsWith(surroundings.folder()) && !root.equals(surroundings.folder());
        return below ? surroundings.folder().relativize(root).toString().replace('\\', '/') + "/" : "";
    }
}
