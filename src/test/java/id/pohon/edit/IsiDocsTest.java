package id.pohon.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pohon.edit.EditorSchemas.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of {@code docs/isi.md} and the schemas tell the same keys, the same required ones, and the same words. */
class IsiDocsTest {

    private static final Pattern NAME = Pattern.compile("(\\*\\*)?`([^`]+)`(\\*\\*)?");
    private static final Pattern KEY = Pattern.compile("[a-z_0-9]+");
    private static final String SHARED = "Pada unit, sasaran, dan indikator";

    /** Required by rule P119, which may be waived, and so not by the form. */
    private static final Set<String> REQUIRED_BY_RULE = Set.of("indikator");

    @ParameterizedTest
    @CsvSource({
        "situs.yaml, SITUS, ''",
        "cascade.yaml, CASCADE, ''",
        "Unit, UNIT, ''",
        "sasaran, UNIT, /sasaran/0",
        "indikator, UNIT, /sasaran/0/indikator/0",
    })
    void tellsTheSameKeys(String heading, Kind kind, String pointer) throws IOException {
        Map<String, Row> rows = new TreeMap<>(rows(heading));
        if (kind == Kind.UNIT) {
            rows.putAll(rows(SHARED));
        }
        SchemaSample sample = SchemaSample.of(kind);
        SchemaSample.Place place = sample.places().stream()
                .filter(each -> each.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(place.keys());
        rows.forEach((key, row) -> {
            if (!REQUIRED_BY_RULE.contains(key)) {
                assertThat(row.required()).as(key).isEqualTo(place.requires(key));
            }
            below(sample, place, key, row);
        });
    }

    /** What a row tells about the value: keys below, in bold if required, and words to choose from. */
    private static void below(SchemaSample sample, SchemaSample.Place place, String key, Row row) {
        Map<String, Boolean> keys = new TreeMap<>();
        Set<String> words = new TreeSet<>();
        collect(sample.schema(), place.schema().get("properties").get(key), keys, words);
        boolean toldElsewhere = key.equals("sasaran") || key.equals("indikator");
        boolean asElsewhere = key.equals("realisasi") || row.meaning().startsWith("seperti ");
        if (toldElsewhere || asElsewhere) {
            return;
        }
        Map<String, Boolean> told = new TreeMap<>();
        Matcher name = NAME.matcher(row.meaning());
        while (name.find()) {
            String word = name.group(2);
            if (keys.containsKey(word)) {
                told.put(word, name.group(1) != null);
            } else if (KEY.matcher(word).matches()) {
                assertThat(words).as("word in the row of " + key).contains(word);
            }
        }
        assertThat(told).as("keys below " + key).isEqualTo(keys);
        for (String word : words) {
            assertThat(row.meaning()).as("words of " + key).contains("`" + word + "`");
        }
    }

    private static void collect(JsonNode root, JsonNode schema, Map<String, Boolean> keys, Set<String> words) {
        JsonNode resolved = SchemaSample.resolve(root, schema);
        resolved.path("anyOf").forEach(each -> collect(root, each, keys, words));
        if (resolved.has("items")) {
            collect(root, resolved.get("items"), keys, words);
        }
        words(resolved, words);
        if (resolved.path("additionalProperties").isObject()) {
            return;
        }
        resolved.path("patternProperties").forEach(each -> words(each, words));
        resolved.path("properties").properties().forEach(property -> {
            boolean required = false;
            for (JsonNode each : resolved.path("required")) {
                required |= each.asText().equals(property.getKey());
            }
            keys.put(property.getKey(), required);
            words(SchemaSample.resolve(root, property.getValue()), words);
        });
    }

    private static void words(JsonNode schema, Set<String> words) {
        for (JsonNode each : schema.path("enum")) {
            if (each.isTextual() && !Set.of("tidak", "1").contains(each.asText())) {
                words.add(each.asText());
            }
        }
    }

    private record Row(boolean required, String meaning) {}

    /** The rows of the table below a heading; a row may name several keys. */
    private static Map<String, Row> rows(String heading) throws IOException {
        String docs = Files.readString(Path.of("docs/isi.md"));
        Matcher section = Pattern.compile("(?ms)^#+ " + Pattern.quote(heading) + "\n(.*?)(?=^#|\\z)")
                .matcher(docs);
        assertThat(section.find()).as(heading).isTrue();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : section.group(1).split("\n")) {
            if (line.startsWith("| ") && line.contains("`")) {
                String[] cells = line.split("(?<!\\\\)\\|", -1);
                Matcher name = NAME.matcher(cells[1]);
                while (name.find()) {
                    rows.put(name.group(2), new Row(name.group(1) != null, cells[2].strip()));
                }
            }
        }
        return rows;
    }
}
