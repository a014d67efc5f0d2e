package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.pohon.contoh.Folders;
import id.pohon.contoh.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md tells a new user to type works, on a copy of the project's own content. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Set<String> RUN_FOR_REAL = Set.of("build", "check");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\R(.*?)^```$");
    private static final Pattern CONTENT_FILE = Pattern.compile("content/[\\w/.-]+\\.(?:yaml|md)");
    private static final int LINES_ABOVE = 3;

    @TempDir
    Path project;

    private String readme;

    /** A fenced block; {@code above} is the text before it. */
    private record Block(String language, String text, String above) {}

    @BeforeEach
    void copyTheProject() throws IOException {
        readme = Files.readString(README);
        Folders.copy(Path.of("content"), project.resolve("content"));
        Folders.copy(Path.of("templates"), project.resolve("templates"));
    }

    @Test
    void itsCommandsWork() {
        List<String> commands = commands();
        assertThat(commands)
                .as("lines starting with ./pohon in ```sh blocks of README.md")
                .isNotEmpty();
        for (String command : commands) {
            List<String> args = new ArrayList<>(Arrays.asList(command.split("\\s+")));
            args.remove(0);
            String name = args.stream()
                    .filter(arg -> !arg.startsWith("-"))
                    .findFirst()
                    .orElse("");
            if (RUN_FOR_REAL.contains(name)) {
                run(command, args);
            } else {
                run(command, name.isEmpty() ? List.of("--help") : List.of(name, "--help"));
            }
        }
    }

    @Test
    void itShowsHowToBuild() {
        assertThat(commands()).as("README.md").anyMatch(command -> command.startsWith("./pohon build"));
    }

    @Test
    void itsContentExampleCanBeRead() throws IOException {
        List<Block> examples = blocks().stream()
                .filter(block -> Set.of("yaml", "markdown", "md").contains(block.language()))
                .toList();
        if (examples.isEmpty()) {
            fail("README.md has no content example: a ```yaml or ```markdown block");
        }
        for (Block example : examples) {
            Path file = project.resolve(fileOf(example));
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.text());
        }
        run("the content example of README.md", List.of("check"));
    }

    private List<String> commands() {
        return blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.text().lines())
                .map(line -> line.replaceFirst("^\\$ ", "")
                        .replaceFirst("\\s+#.*$", "")
                        .strip())
                .filter(line -> line.startsWith("./pohon"))
                .toList();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(readme);
        while (fence.find()) {
            blocks.add(new Block(fence.group(1), fence.group(2), readme.substring(0, fence.start())));
        }
        return blocks;
    }

    /** The file is named in the first line of the example, or in the lines above it. */
    private static String fileOf(Block example) {
        List<String> above = example.above().lines().toList();
        List<String> near = new ArrayList<>(above.subList(Math.max(0, above.size() - LINES_ABOVE), above.size()));
        near.add(example.text().lines().findFirst().orElse(""));
        Matcher named = CONTENT_FILE.matcher(String.join("\n", near));
        String file = "";
        while (named.find()) {
            file = named.group();
        }
        assertThat(file)
                .as("name of the file (content/…) in the first line of this example or above it:\n%s", example.text())
                .isNotEmpty();
        return file;
    }

    private void run(String what, List<String> args) {
        Run run = Run.of(project, args.toArray(String[]::new));
        assertThat(run.code()).as("exit code of %s:\n%s", what, run.said()).isZero();
    }
}
