package id.pohon.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code golden/temuan} is one mistake: a sentence, content files after {@code @@ name}, and after
 * {@code @@ temuan} exactly what Pohon says. {@code POHON_TULIS_HARAPAN=1} writes what it says now into the files.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/temuan");
    private static final String EXPECTED = "temuan";
    private static final boolean WRITE = "1".equals(System.getenv("POHON_TULIS_HARAPAN"));

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void saysExactlyWhatIsWrong(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        String text = Files.readString(file);
        Map<String, String> parts = parts(text);
        String expected = parts.remove(EXPECTED);
        parts.remove("");
        String findings = new Example(parts).findings("id", found -> isAbout(name, found.code()));
        if (WRITE) {
            String input = text.contains("@@ temuan\n") ? text.substring(0, text.indexOf("@@ temuan\n")) : text;
            Files.writeString(file, input + "@@ temuan\n" + findings);
        } else {
            assertThat(findings).isEqualTo(expected);
        }
    }

    /**
     * Small examples lack much that a whole cascade has, and are not about that: of the rules that ask for more, only those
     * that the name says are shown. What is right throughout is shown whole.
     */
    private static boolean isAbout(String name, String code) {
        boolean asksForMore = code.compareTo("P129") >= 0 && code.compareTo("P190") < 0 || code.compareTo("P200") > 0;
        return !asksForMore
                || code.equals("P508")
                || name.startsWith("benar")
                || name.contains(code.toLowerCase(Locale.ROOT));
    }

    /** Text after each line {@code @@ name}; the sentence before the first has the name {@code ""}. */
    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        String name = "";
        StringBuilder part = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith("@@ ")) {
                parts.put(name, part.toString());
                name = line.substring("@@ ".length()).strip();
                part.setLength(0);
            } else {
                part.append(line);
            }
        }
        parts.put(name, part.toString());
        return parts;
    }
}
