package id.pohon.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Pohon in a process of its own.
 *
 * @param code its exit code
 * @param said standard output and standard error
 */
record Child(int code, String said) {

    /** Builds the content of this repository into a folder, with a cache that is new. */
    static Child builds(List<String> before, Path java, Path folder) throws Exception {
        Path content = folder.resolve("content");
        if (Files.notExists(content)) {
            copy(Path.of("content"), content);
        }
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                java.resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.pohon.Main",
                "build",
                "--project",
                folder.toString()));
        return run(command);
    }

    static Child run(List<String> command) throws Exception {
        Path said = Files.createTempFile("pohon", ".txt");
        try {
            ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().remove("JAVA_TOOL_OPTIONS");
            Process running = process.redirectOutput(said.toFile()).start();
            assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return new Child(running.exitValue(), Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
