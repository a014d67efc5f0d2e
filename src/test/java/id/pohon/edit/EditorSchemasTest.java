package id.pohon.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.pohon.edit.EditorSchemas.Kind;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas say what the reader says: the same keys, the same required ones, in the same places. */
class EditorSchemasTest {

    private static final String UNKNOWN = "qqqqqqqqqqqqqqqqqqqq";

    private static final Map<Kind, String> FILES = Map.of(
            Kind.SITUS, "content/situs.yaml",
            Kind.CASCADE, "content/2024/cascade.yaml",
            Kind.UNIT, "content/2024/unit/camat.yaml",
            Kind.GLOSARIUM, "content/glosarium.yaml");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theReaderTakesEveryKeyOfTheSchema(Kind kind) throws IOException {
        ObjectNode sample = SchemaSample.of(kind).copy();
        assertThat(schema(kind).validate(sample)).isEmpty();
        assertThat(form(read(kind, sample))).isEmpty();
    }

    /** What the reader knows at a place is named in what it says about an unknown key. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSchemaHasEveryKeyOfTheReader(Kind kind) throws IOException {
        SchemaSample sample = SchemaSample.of(kind);
        for (SchemaSample.Place place : sample.places()) {
            ObjectNode file = sample.copy();
            ((ObjectNode) file.at(place.pointer())).put(UNKNOWN, "x");
            assertThat(schema(kind).validate(file)).isNotEmpty();
            Diagnostic unknown = read(kind, file).stream()
                    .filter(found -> found.code().equals("P030")
                            && found.message().args().contains(UNKNOWN))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("any key is taken at " + kind + place.pointer()));
            assertThat(unknown.hint().key()).isEqualTo("P030.hint.daftar");
            assertThat(unknown.hint().args().get(0).split(", "))
                    .as(kind + place.pointer())
                    .containsExactlyInAnyOrderElementsOf(place.keys());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void requiresWhatTheReaderRequires(Kind kind) throws IOException {
        SchemaSample sample = SchemaSample.of(kind);
        for (SchemaSample.Place place : sample.places()) {
            for (String key : place.keys()) {
                ObjectNode file = sample.copy();
                ((ObjectNode) file.at(place.pointer())).remove(key);
                String what = kind + place.pointer() + "/" + key;
                assertThat(schema(kind).validate(file).isEmpty()).as(what).isEqualTo(!place.requires(key));
                assertThat(read(kind, file).stream()
                                .anyMatch(found -> found.code().equals("P031")))
                        .as(what)
                        .isEqualTo(place.requires(key));
            }
        }
    }

    /** A key without a value is not filled in yet; editors must not underline what a new year starts with. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void takesEmptyValuesWhereTheReaderDoes(Kind kind) throws IOException {
        SchemaSample sample = SchemaSample.of(kind);
        for (SchemaSample.Place place : sample.places()) {
            for (String key : place.keys()) {
                ObjectNode file = sample.copy();
                ((ObjectNode) file.at(place.pointer())).putNull(key);
                String what = kind + place.pointer() + "/" + key;
                boolean taken = form(read(kind, file)).isEmpty();
                assertThat(schema(kind).validate(file).isEmpty()).as(what).isEqualTo(taken);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void describesEveryKey(Kind kind) {
        SchemaSample sample = SchemaSample.of(kind);
        for (SchemaSample.Place place : sample.places()) {
            place.schema().get("properties").properties().forEach(property -> {
                JsonNode schema = property.getValue();
                JsonNode description = schema.has("description")
                        ? schema.get("description")
                        : SchemaSample.resolve(sample.schema(), schema).path("description");
                assertThat(description.asText())
                        .as(kind + place.pointer() + "/" + property.getKey())
                        .isNotBlank();
            });
        }
    }

    /** A definition that several files need is written in each, since editors load one file at a time. */
    @Test
    void sharedDefinitionsAreTheSame() {
        Map<String, JsonNode> seen = new HashMap<>();
        for (Kind kind : Kind.values()) {
            SchemaSample.of(kind).schema().get("$defs").properties().forEach(definition -> {
                JsonNode earlier = seen.putIfAbsent(definition.getKey(), definition.getValue());
                assertThat(definition.getValue()).isEqualTo(earlier == null ? definition.getValue() : earlier);
            });
        }
    }

    @Test
    void theRealContentHoldsToTheSchemas() throws IOException {
        Set<String> wrong = new TreeSet<>();
        List<Path> contents = List.of(Path.of("content"), Path.of("src/test/resources/golden/situs/lengkap/content"));
        int files = 0;
        for (Path content : contents) {
            try (Stream<Path> found = Files.walk(content)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    Kind kind = kind(content.relativize(file).toString().replace('\\', '/'));
                    if (kind != null) {
                        files++;
                        validate(kind, Files.readString(file)).forEach(each -> wrong.add(file + " " + each));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(files).isGreaterThan(12);
    }

    @Test
    void writesSchemasThatAreNoContent() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path project = disk.getPath("/proyek");
            id.pohon.contoh.Isi.write(
                    project.resolve("content"),
                    id.pohon.contoh.Isi.cascade(2024, "") + "@@ 2024/unit/camat.yaml\n"
                            + EditorSchemas.comment(Kind.UNIT, "2024/unit") + "\njabatan: Camat\n");
            EditorSchemas.write(project.resolve("content"));
            EditorSchemas.write(project.resolve("content"));
            Path unit = project.resolve("content/2024/unit");
            assertThat(unit.resolve("../../.skema/unit.schema.json").normalize())
                    .exists();
            Diagnostics diagnostics = new Diagnostics();
            assertThat(ContentReader.read(project, project.resolve("content"), diagnostics)
                            .counts()
                            .diabaikan())
                    .isEqualTo(1);
            assertThat(diagnostics.all()).isEmpty();
        }
        assertThat(EditorSchemas.comment(Kind.UNIT, "2024/unit"))
                .isEqualTo("# yaml-language-server: $schema=../../.skema/unit.schema.json");
        assertThat(EditorSchemas.comment(Kind.SITUS, ""))
                .isEqualTo("# yaml-language-server: $schema=.skema/situs.schema.json");
    }

    private static Kind kind(String path) {
        if (path.equals("situs.yaml")) {
            return Kind.SITUS;
        }
        if (path.equals("glosarium.yaml")) {
            return Kind.GLOSARIUM;
        }
        if (path.endsWith("/cascade.yaml")) {
            return Kind.CASCADE;
        }
        return path.contains("/unit/") ? Kind.UNIT : null;
    }

    private static Set<ValidationMessage> validate(Kind kind, String text) {
        String yaml = text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---", 4) + 1) : text;
        return schema(kind).validate(yaml, InputFormat.YAML);
    }

    private static JsonSchema schema(Kind kind) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new String(EditorSchemas.schema(kind), UTF_8));
    }

    /** What is wrong with the form of keys and values; whether files that are named exist is another question. */
    private static List<String> form(List<Diagnostic> findings) {
        return findings.stream()
                .filter(found ->
                        found.code().compareTo("P011") >= 0 && found.code().compareTo("P039") <= 0)
                .map(Diagnostic::toString)
                .toList();
    }

    /** JSON is YAML, so a sample can be read as it is. */
    private static List<Diagnostic> read(Kind kind, JsonNode file) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path project = disk.getPath("/proyek");
            List<Kind> needed = new ArrayList<>(Arrays.asList(Kind.CASCADE, Kind.UNIT));
            needed.add(kind);
            for (Kind each : needed) {
                JsonNode text = each == kind ? file : SchemaSample.of(each).copy();
                Path path = project.resolve(FILES.get(each));
                Files.createDirectories(path.getParent());
                Files.writeString(path, text.toString());
            }
            Diagnostics diagnostics = new Diagnostics();
            ContentReader.read(project, project.resolve("content"), diagnostics);
            return diagnostics.all().stream()
                    .filter(found -> found.at().file().equals(FILES.get(kind)))
                    .toList();
        }
    }
}
