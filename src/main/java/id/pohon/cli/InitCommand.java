package id.pohon.cli;

import id.pohon.edit.EditorSchemas;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.start.NewProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pohon init}: a new project that builds at once. */
@Command(name = "init", sortOptions = false)
final class InitCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--instansi", paramLabel = "NAMA")
    private String instansi = "";

    @Option(names = "--tahun", paramLabel = "TAHUN")
    private String tahun = "";

    @Option(names = "--sertakan-program")
    private boolean withProgram;

    InitCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Path root = surroundings.folder().resolve(folder).normalize();
        if (!isEmpty(root)) {
            surroundings.err().println(words.say("init.tidak-kosong", folder));
            return Exit.NO;
        }
        Optional<Program> program = Program.here();
        if (withProgram && program.isEmpty()) {
            surroundings.err().println(words.say("init.tanpa-program"));
            return Exit.NO;
        }
        ask();
        if (!YearNumber.is(tahun)) {
            surroundings.err().println(words.say("init.tahun", tahun));
            return Exit.USAGE;
        }
        String nama = instansi.isBlank() ? words.say("init.belum-diisi") : instansi.strip();
        NewProject project = new NewProject(Integer.parseInt(tahun), nama);
        EditorSchemas.write(root.resolve("content"));
        project.texts()
                .forEach((path, text) -> NewFile.write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8)));
        GivenProgram given = new GivenProgram(root);
        given.launch();
        program.ifPresent(here -> {
            if (withProgram) {
                given.copy(here);
            } else {
                given.note(here);
            }
        });
        if (!pohon.quiet()) {
            surroundings
                    .out()
                    .println(words.say("init.selesai", folder, project.texts().size(), tahun));
            if (withProgram) {
                surroundings.out().println(words.say("init.disertakan", folder.resolve(GivenProgram.FOLDER)));
            }
        }
        return Exit.YES;
    }

    /** Asks for what the options leave open, if someone is there to answer. */
    private void ask() {
        if (!surroundings.terminal() || !instansi.isEmpty() && !tahun.isEmpty()) {
            return;
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        instansi = instansi.isEmpty() ? answer(answers, "init.tanya-instansi") : instansi;
        tahun = tahun.isEmpty() ? answer(answers, "init.tanya-tahun") : tahun;
    }

    private String answer(BufferedReader answers, String question) {
        surroundings.err().print(words.say(question) + " ");
        surroundings.err().flush();
        try {
            String line = answers.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isEmpty(Path root) {
        if (!Files.exists(root)) {
            return true;
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new Failure(Message.of("impor.tak-tertulis", root, e.getMessage()), e);
        }
    }
}
