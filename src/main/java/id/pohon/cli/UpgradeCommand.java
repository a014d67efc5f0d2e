package id.pohon.cli;

import id.pohon.Project;
import id.pohon.compare.UnifiedDiff;
import id.pohon.edit.EditorSchemas;
import id.pohon.edit.Migration;
import id.pohon.edit.Upgrade;
import id.pohon.report.Diagnostics;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.source.ContentReader;
import id.pohon.source.Format;
import id.pohon.source.SourceFiles;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon upgrade}: content of an older format becomes content of this one; shown first, written when asked. */
@Command(name = "upgrade", sortOptions = false)
final class UpgradeCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;
    private final Format format;
    private final List<Migration> steps;

    @Option(names = "--tulis")
    private boolean write;

    UpgradeCommand(PohonCommand pohon, Surroundings surroundings, Words words, Format format, List<Migration> steps) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
        this.format = format;
        this.steps = steps;
    }

    @Override
    public Integer call() {
        Project project = pohon.project(surroundings.folder(), "site");
        if (!Files.isDirectory(project.content())) {
            throw new Failure(Message.of("upgrade.tanpa-isi", project.content()));
        }
        // Read for the names of the files only: what is wrong with them is judged in the new format.
        SourceFiles files = ContentReader.read(project.content().getParent(), project.content(), new Diagnostics())
                .files();
        Upgrade upgrade = Upgrade.of(files, project.content().getFileName().toString(), format, steps);
        PrintStream out = surroundings.out();
        if (upgrade.from() == upgrade.to()) {
            out.println(words.say("upgrade.terbaru", upgrade.to()));
            return Exit.YES;
        }
        for (Upgrade.Changed changed : upgrade.files()) {
            UnifiedDiff.of(changed.file(), changed.before(), changed.after())
                    .forEach(line -> out.println(printable(line)));
        }
        String count = words.wording().count("berkas", upgrade.files().size());
        out.println(words.say("upgrade.jumlah", upgrade.from(), upgrade.to(), count));
        if (!write) {
            out.println(words.say("upgrade.tulis"));
            return Exit.NO;
        }
        upgrade.write();
        EditorSchemas.write(project.content());
        out.println(words.say("upgrade.selesai"));
        return Exit.YES;
    }

    /** A content file must not talk to the terminal. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
    }
}
