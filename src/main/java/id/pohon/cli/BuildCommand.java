package id.pohon.cli;

import id.pohon.Build;
import id.pohon.BuildOptions;
import id.pohon.Project;
import id.pohon.model.Cascade;
import id.pohon.report.Severity;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon build}: from content to site. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--jobs", paramLabel = "N", converter = Jobs.class)
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-pdf")
    private boolean noPdf;

    @Option(names = "--engine", paramLabel = "embedded|dot")
    private BuildOptions.Engine engine = BuildOptions.Engine.EMBEDDED;

    BuildCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        long start = surroundings.nanoTime().getAsLong();
        Project project = pohon.project(surroundings.folder(), draft ? "site-rancangan" : "site");
        Build.Outcome outcome;
        try (ProgressLine progress = new ProgressLine(surroundings, words, pohon.quiet())) {
            outcome = Build.run(
                    project,
                    new BuildOptions(strict, draft, jobs, !noPdf, engine, surroundings.searchPath()),
                    progress);
        }
        if (!pohon.quiet() || outcome.has(Severity.GALAT) || outcome.published().isEmpty()) {
            surroundings.err().print(Findings.brief(outcome, strict, words));
            outcome.failedPictures()
                    .forEach((picture, why) ->
                            surroundings.err().println(words.say("build.gambar-gagal", picture, why)));
        }
        if (outcome.published().isEmpty()) {
            surroundings.err().println(words.say(why(outcome), shown(project.output())));
            return Exit.NO;
        }
        if (!pohon.quiet()) {
            long nanos = surroundings.nanoTime().getAsLong() - start;
            surroundings.out().println(Summary.of(outcome, shown(project.output()), nanos, words));
        }
        return Exit.YES;
    }

    private String why(Build.Outcome outcome) {
        if (outcome.has(Severity.GALAT)) {
            return "build.galat";
        }
        boolean nothing = outcome.content().cascade().stream()
                .noneMatch(cascade -> draft || cascade.status() == Cascade.Status.DITETAPKAN);
        return nothing ? "build.kosong" : "build.ketat";
    }

    private String shown(Path path) {
        return (path.startsWith(surroundings.folder()) ? surroundings.folder().relativize(path) : path)
                        .toString()
                        .replace('\\', '/')
                + "/";
    }
}
