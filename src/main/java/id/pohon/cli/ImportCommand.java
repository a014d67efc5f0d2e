package id.pohon.cli;

import id.pohon.exchange.Account;
import id.pohon.exchange.Import;
import id.pohon.exchange.Imported;
import id.pohon.exchange.Placement;
import id.pohon.exchange.Question;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.sheet.Refused;
import id.pohon.start.ExampleUnits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pohon import}: from the spreadsheet of an office to content files. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path to;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--merge")
    private boolean merge;

    ImportCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Path root = pohon.project(surroundings.folder(), "site").root();
        Path folder = root.resolve(to).normalize();
        Imported imported;
        try {
            imported = Import.read(surroundings.folder().resolve(file), year(folder), words.language());
        } catch (Refused refused) {
            surroundings.err().println(words.say(refused.what()));
            return Exit.NO;
        }
        Placement placement = Placement.of(imported, folder, merge);
        List<Path> examples = replaced(placement, folder);
        if (!dryRun) {
            placement.write();
            delete(examples);
        }
        report(imported, placement, examples, root);
        return isClean(imported, placement) ? Exit.YES : Exit.NO;
    }

    /** Examples of {@code init} that nobody needs any more, now that there are real units. */
    private static List<Path> replaced(Placement placement, Path folder) {
        List<Path> planned =
                placement.files().stream().map(Placement.Planned::path).toList();
        if (planned.stream().noneMatch(path -> path.startsWith(folder.resolve("unit")))) {
            return List.of();
        }
        try {
            List<Path> examples = ExampleUnits.untouched(folder);
            return examples.stream().anyMatch(planned::contains) ? List.of() : examples;
        } catch (IOException e) {
            throw new Failure(Message.of("impor.tak-terbaca", folder, e.getMessage()), e);
        }
    }

    private static void delete(List<Path> examples) {
        for (Path example : examples) {
            try {
                Files.delete(example);
            } catch (IOException e) {
                throw new Failure(Message.of("impor.tak-tertulis", example, e.getMessage()), e);
            }
        }
    }

    /** The year that a folder's name says, which tells the target of the year from others. */
    private static OptionalInt year(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("[0-9]{4}") ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
    }

    private static boolean isClean(Imported imported, Placement placement) {
        boolean left = placement.files().stream()
                .anyMatch(file ->
                        file.state() == Placement.State.KEPT || !file.skipped().isEmpty());
        return imported.account().questions().isEmpty()
                && !left
                && !placement.files().isEmpty();
    }

    private void report(Imported imported, Placement placement, List<Path> examples, Path root) {
        PrintStream out = surroundings.out();
        Account account = imported.account();
        list("impor.ditanyakan", account.questions());
        list("impor.dicatat", account.notes());
        files(placement, examples, root);
        if (pohon.quiet()) {
            return;
        }
        if (!imported.missing().isEmpty() && placement.files().stream().anyMatch(ImportCommand::isNewCascade)) {
            out.println(words.say("impor.belum-lengkap", String.join(", ", imported.missing())));
        }
        if (imported.withoutAtasan()) {
            out.println(words.say("impor.tanpa-atasan", to.toString().replace('\\', '/')));
        }
        if (!account.unread().isEmpty()) {
            out.println(words.say("impor.tidak-dibaca", words.wording().list(account.unread())));
        }
        List<Integer> counts = imported.counts();
        out.println(words.say(
                "impor.jumlah",
                String.valueOf(file.getFileName()),
                account.read(),
                account.imported(),
                account.questions().size(),
                words.say("isi", counts.get(0), counts.get(1), counts.get(2))));
        String next = dryRun ? "impor.percobaan" : "impor.berikutnya";
        out.println(words.say(placement.files().isEmpty() ? "impor.kosong" : next, file.getFileName()));
    }

    private static boolean isNewCascade(Placement.Planned planned) {
        return planned.path().endsWith("cascade.yaml") && planned.state() == Placement.State.NEW;
    }

    private void list(String title, List<Question> questions) {
        if (questions.isEmpty() || pohon.quiet() && title.equals("impor.dicatat")) {
            return;
        }
        PrintStream out = surroundings.out();
        out.println(words.say(title));
        for (Question question : questions) {
            out.println("  " + question.at() + ": " + words.say(question.what()));
            out.println("    " + shortened(question.text()));
        }
        out.println();
    }

    private void files(Placement placement, List<Path> examples, Path root) {
        PrintStream out = surroundings.out();
        examples.forEach(example -> out.println(words.say("impor.berkas.contoh", shown(root, example))));
        for (Placement.Planned planned : placement.files()) {
            String state = planned.state().name().toLowerCase(java.util.Locale.ROOT);
            out.println(words.say("impor.berkas." + state, shown(root, planned.path())));
            if (dryRun) {
                LineDifference.of(planned.before(), planned.after()).forEach(line -> out.println("    " + line));
            }
            if (!planned.skipped().isEmpty()) {
                out.println(words.say("impor.dalam-kurung", String.join(", ", planned.skipped())));
            }
        }
        if (!placement.files().isEmpty()) {
            out.println();
        }
    }

    private static String shown(Path root, Path path) {
        return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }
}
