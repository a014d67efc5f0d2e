package id.pohon.cli;

import id.pohon.Build;
import id.pohon.BuildOptions;
import id.pohon.Project;
import id.pohon.model.Cascade;
import id.pohon.report.Severity;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
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

    @Option(names = "--only", paramLabel = "2025", converter = CascadeAddress.class)
    private String only;

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
        Optional<String> alone = Optional.ofNullable(only);
        if (alone.isPresent() && !isCascade(project.content(), alone.get())) {
            surroundings.err().println(words.say("build.hanya-tidak-ada", alone.get()));
            return Exit.USAGE;
        }
        Build.Outcome outcome;
        try (ProgressLine progress = new ProgressLine(surroundings, words, pohon.quiet())) {
            outcome = Build.run(
                    project,
                    new BuildOptions(strict, draft, jobs, !noPdf, engine, alone, surroundings.searchPath()),
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

    private static boolean isCascade(Path content, String alamat) {
        try {
            Path folder = content.resolve(alamat).normalize();
            return folder.startsWith(content.normalize())
                    && !folder.equals(content.normalize())
                    && (Files.exists(folder.resolve("cascade.yaml")) || Files.exists(folder.resolve("cascade.json")));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String why(Build.Outcome outcome) {
        if (outcome.has(Severity.GALAT)) {
            return "build.galat";
        }
        boolean nothing = outcome.content().cascade().stream()
                .filter(cascade -> only == null || cascade.alamat().equals(only))
                .noneMatch(cascade -> draft || cascade.status() == Cascade.Status.DITETAPKAN);
        if (nothing) {
            return "build.kosong";
        }
        return outcome.has(Severity.PERINGATAN) ? "build.ketat" : "build.ketat-gambar";
    }

    private String shown(Path path) {
        return (path.startsWith(surroundings.folder()) ? surroundings.folder().relativize(path) : path)
                        .toString()
                        .replace('\\', '/')
                + "/";
    }
}
