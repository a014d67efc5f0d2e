package id.pohon.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pohon.contoh.Run;
import id.pohon.edit.EditorSchemas.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code docs/panduan/isi.md} show every key that the program reads, where it belongs, and are right. */
class PanduanKeysTest {

    private static final Path PAGE = Path.of("docs/panduan/isi.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml (\\S+)\n(.*?)^```$");
    private static final Pattern KEY = Pattern.compile("^( *)(?:# )?(- )?([a-z_0-9]+):(?:\\s|$)");

    /** Below these the guide says that it is as at another place. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("realisasi");

    /** Shown once, on the last of the colours. */
    private static final Set<String> OF_EVERY_COLOUR = Set.of("terang", "gelap");

    /** The sentence below the examples says that these may stand on a unit, a sasaran and an indikator. */
    private static final Set<String> ON_ALL =
            Set.of("bahasa_sederhana", "sebelumnya", "catatan", "sic", "ocr", "abaikan");

    @TempDir
    Path project;

    @ParameterizedTest
    @CsvSource({
        "SITUS, content/situs.yaml",
        "CASCADE, content/2025/cascade.yaml",
        "UNIT, content/2025/unit/kasi-pelayanan.md",
        "GLOSARIUM, content/glosarium.yaml",
    })
    void everyKeyIsShown(Kind kind, String example) throws IOException {
        Set<String> shown = shown(examples().get(example));
        Map<String, Set<String>> known = new TreeMap<>();
        JsonNode root = SchemaSample.of(kind).schema();
        collect(root, root, "", known);
        assertThat(known.get("")).isNotEmpty();
        Set<String> missing = new TreeSet<>();
        known.forEach((parent, keys) -> keys.forEach(key -> {
            boolean elsewhere = kind == Kind.CASCADE && parent.equals("indikator")
                    || kind == Kind.CASCADE && known.get("indikator").contains(parent)
                    || SHOWN_ELSEWHERE.contains(parent);
            boolean onAll = (ON_ALL.contains(key) || OF_EVERY_COLOUR.contains(key))
                    && shown.stream().anyMatch(each -> each.endsWith("/" + key));
            if (!elsewhere && !onAll && !shown.contains(parent + "/" + key)) {
                missing.add(parent + "/" + key);
            }
        }));
        assertThat(missing).isEmpty();
    }

    @Test
    void theExamplesAreRight() throws IOException {
        for (Map.Entry<String, String> example : examples().entrySet()) {
            Path file = project.resolve(example.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }
        Run check = Run.of(project, "check");
        assertThat(check.code()).as(check.said()).isZero();
        assertThat(check.said()).contains("0 galat");
    }

    /** Free pages and closed years have no schema; docs/isi.md names their keys. */
    @Test
    void keysWithoutASchemaAreShownToo() throws IOException {
        assertThat(shown(examples().get("content/halaman/tentang.md"))).contains("/judul", "/deskripsi");
        assertThat(Files.readString(PAGE)).contains("`penutupan.yaml` (`tanggal`, `berkas`)");
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher found = EXAMPLE.matcher(Files.readString(PAGE).replace("\r\n", "\n"));
        while (found.find()) {
            examples.put(found.group(1), found.group(2));
        }
        return examples;
    }

    /** Each key with the one it stands below, by indentation; also those that are commented out. */
    private static Set<String> shown(String yaml) {
        Set<String> shown = new TreeSet<>();
        Deque<Map.Entry<Integer, String>> above = new ArrayDeque<>();
        for (String line : yaml.split("\n")) {
            Matcher key = KEY.matcher(line);
            if (!key.find()) {
                continue;
            }
            int depth = key.group(1).length() + (key.group(2) == null ? 0 : 2);
            while (!above.isEmpty() && above.peek().getKey() >= depth) {
                above.pop();
            }
            shown.add((above.isEmpty() ? "" : above.peek().getValue()) + "/" + key.group(3));
            above.push(Map.entry(depth, key.group(3)));
        }
        return shown;
    }

    /** All keys of a schema, by the key they stand below. */
    private static void collect(JsonNode root, JsonNode schema, String parent, Map<String, Set<String>> known) {
        JsonNode resolved = SchemaSample.resolve(root, schema);
        resolved.path("anyOf").forEach(each -> collect(root, each, parent, known));
        if (resolved.has("items")) {
            collect(root, resolved.get("items"), parent, known);
        }
        resolved.path("properties").properties().forEach(property -> {
            known.computeIfAbsent(parent, none -> new TreeSet<>()).add(property.getKey());
            collect(root, property.getValue(), property.getKey(), known);
        });
    }
}
