package id.pohon.supply;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
            Folders.copy(Path.of("content"), content);
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
}
