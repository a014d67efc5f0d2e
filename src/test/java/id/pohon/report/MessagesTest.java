package id.pohon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** A message key in the sources: a code, then perhaps a variant. */
    private static final Pattern KEY = Pattern.compile("\"(P\\d{3}(?:\\.\\w+)*)\"");

    private static final List<String> NAMES = List.of("YAML", "Windows", "Markdown", "HTML");

    private final Messages indonesian = Messages.of("id");
    private final Messages english = Messages.of("en");

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(english.keys()).isEqualTo(indonesian.keys());
        for (String key : indonesian.keys()) {
            assertThat(gaps(english, key)).as(key).isEqualTo(gaps(indonesian, key));
        }
    }

    @Test
    void sentencesStartSmallAndEndWithoutStop() {
        for (Messages messages : List.of(indonesian, english)) {
            for (String key : messages.keys()) {
                String sentence = messages.say(key);
                boolean open = sentence.endsWith("...");
                assertThat(open || !sentence.endsWith(".")).as(key).isTrue();
                assertThat(sentence).as(key).isEqualTo(sentence.strip());
                assertThat(sentence.codePoints().allMatch(c -> c < 128))
                        .as(key + " is ASCII")
                        .isTrue();
                boolean name = NAMES.stream().anyMatch(sentence::startsWith);
                assertThat(name || !Character.isUpperCase(sentence.charAt(0)))
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void everyKeyInTheSourcesHasASentence() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/pohon"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    missing.add(key.group(1));
                }
            }
        }
        // a bare code may have variants only
        missing.removeIf(key -> indonesian.keys().stream().anyMatch(k -> k.equals(key) || k.startsWith(key + ".")));
        assertThat(missing).isEmpty();
    }

    @Test
    void bracesThatAreNoGapsStay() {
        assertThat(indonesian.say("P015.koma.hint")).contains("{...}");
        assertThat(indonesian.say("P012.hint", "kode", "{0}")).isEqualTo("tulis kode: {0}");
    }

    private static TreeSet<String> gaps(Messages messages, String key) {
        TreeSet<String> gaps = new TreeSet<>();
        Matcher gap = Pattern.compile("\\{\\d}").matcher(messages.say(key));
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }
}
