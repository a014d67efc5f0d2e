package id.pohon.cli;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as a new project finds it: a copy of its own, or a note of where the one lies that made the project.
 *
 * @param root folder of the project
 */
record GivenProgram(Path root) {

    /** Where the project's launcher looks first. */
    static final String FOLDER = "program";

    private static final List<String> BESIDE =
            List.of("pohon", "pohon.cmd", "LICENSE", "NOTICE", "lisensi", "java", "CHANGELOG.md");

    /** Lets the launcher be run by its name. */
    void launch() {
        root.resolve("pohon").toFile().setExecutable(true, false);
    }

    /** The note holds for this machine only, so it lies where git does not look. */
    void note(Program program) {
        NewFile.write(root.resolve(".pohon/program"), (program.home() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Failure if it cannot be written; what was written stays */
    void copy(Program program) {
        Path to = root.resolve(FOLDER);
        try {
            Files.createDirectories(to);
            for (String name : BESIDE) {
                copy(program.home().resolve(name), to.resolve(name));
            }
            copy(program.jar(), to.resolve("pohon.jar"));
            copy(program.jar().resolveSibling("lib"), to.resolve("lib"));
        } catch (IOException e) {
            throw new Failure(Message.of("init.tak-tersalin", to, String.valueOf(e.getMessage())), e);
        }
    }

    /** A file, or a folder with all that is in it; nothing if it is not there. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
