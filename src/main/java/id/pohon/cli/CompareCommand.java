package id.pohon.cli;

import id.pohon.Project;
import id.pohon.compare.Comparison;
import id.pohon.compare.ComparisonJson;
import id.pohon.compare.ComparisonText;
import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pohon compare}: what changed from one cascade to another. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(index = "0", paramLabel = "LAMA", descriptionKey = "lama", converter = CascadeAddress.class)
    private String lama;

    @Parameters(index = "1", paramLabel = "BARU", descriptionKey = "baru", converter = CascadeAddress.class)
    private String baru;

    @Option(names = "--format", paramLabel = "text|json")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(names = "--draft")
    private boolean draft;

    CompareCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Project project = pohon.project(surroundings.folder(), "site");
        Years years = Years.of(project, surroundings, words);
        Optional<Cascade> before = years.find(lama);
        Optional<Cascade> after = years.find(baru);
        if (before.isEmpty() || after.isEmpty()) {
            return Exit.USAGE;
        }
        if (!isAsked(before.get()) || !isAsked(after.get())) {
            return Exit.NO;
        }
        if (!years.isReadable(before.get()) || !years.isReadable(after.get())) {
            return Exit.NO;
        }
        Comparison comparison = Comparison.of(Pohon.of(before.get()), Pohon.of(after.get()));
        if (format == AnswerFormat.JSON) {
            byte[] json = ComparisonJson.write(comparison).file();
            surroundings.out().print(new String(json, StandardCharsets.UTF_8));
        } else {
            ComparisonText.lines(comparison, words.wording()).forEach(surroundings.out()::println);
        }
        return Exit.YES;
    }

    private boolean isAsked(Cascade cascade) {
        boolean asked = draft || cascade.status() == Cascade.Status.DITETAPKAN;
        if (!asked) {
            surroundings.err().println(words.say("banding.rancangan", cascade.alamat()));
        }
        return asked;
    }
}
