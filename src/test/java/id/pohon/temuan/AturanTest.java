package id.pohon.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.check.Checks;
import id.pohon.report.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/aturan.md} tells the truth: every code has a section, and its example gives exactly what it shows. */
class AturanTest {

    private static final Path DOCS = Path.of("docs/aturan.md");
    private static final boolean WRITE = "1".equals(System.getenv("POHON_TULIS_HARAPAN"));
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (P\\d{3}) .*?(?=^## |\\z)");
    private static final Pattern FILE = Pattern.compile("(?ms)^```\\w+ ([^\\n]+)\\n(.*?)^```$");
    private static final Pattern SAYS = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

    /** They depend on the computer, so they cannot be shown. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("P004", "P511");

    static List<String> codes() throws IOException {
        return sections().keySet().stream()
                .filter(code -> !WITHOUT_EXAMPLE.contains(code))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theExampleSaysWhatIsShown(String code) throws IOException {
        String section = sections().get(code);
        Map<String, String> files = new LinkedHashMap<>();
        Matcher file = FILE.matcher(section);
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        String findings =
                new Example(files).findings("id", found -> found.code().equals(code));
        String withoutCounts = findings.substring(0, findings.lastIndexOf('\n', findings.length() - 2) + 1);
        Matcher shown = SAYS.matcher(section);
        assertThat(shown.find()).isTrue();
        if (WRITE) {
            String all = Files.readString(DOCS);
            String now = section.substring(0, shown.start(1)) + withoutCounts + section.substring(shown.end(1));
            Files.writeString(DOCS, all.replace(section, now));
            return;
        }
        assertThat(shown.group(1)).isEqualTo(withoutCounts);
        String level = section.lines()
                .filter(line -> line.startsWith("Tingkat: "))
                .findFirst()
                .orElse("")
                .replaceAll("Tingkat: (\\w+)\\..*", "$1");
        assertThat(withoutCounts).contains(": " + level + "[" + code + "]: ");
    }

    @Test
    void everyCodeHasOneSectionInOrder() throws IOException {
        Set<String> codes = new TreeSet<>();
        Messages.of("id").keys().stream()
                .filter(key -> key.matches("P\\d{3}.*"))
                .forEach(key -> codes.add(key.substring(0, 4)));
        Checks.rules().forEach(rule -> codes.add(rule.code()));
        assertThat(sections().keySet()).containsExactlyElementsOf(codes);
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(Files.readString(DOCS));
        while (section.find()) {
            assertThat(sections.put(section.group(1), section.group())).isNull();
        }
        return sections;
    }
}
