package id.pohon.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The units that show a new project what content looks like. They give way to real ones, as long as nobody has edited them. */
public final class ExampleUnits {

    /** Path in the folder of the cascade → the program's own file that it is made from. */
    private static final Map<String, String> SOURCES =
            Map.of("unit/pimpinan.md", "pimpinan.md", "unit/bagian.md", "bagian.md");

    private ExampleUnits() {}

    /**
     * Those of a cascade. They refer to each other, so one that was edited keeps the other.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<Path> untouched(Path cascade) throws IOException {
        List<Path> untouched = new ArrayList<>();
        for (String name : SOURCES.keySet().stream().sorted().toList()) {
            Path file = cascade.resolve(name);
            if (!Files.exists(file)) {
                continue;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (!text.equals(NewProject.read(SOURCES.get(name)))) {
                return List.of();
            }
            untouched.add(file);
        }
        return untouched;
    }
}
