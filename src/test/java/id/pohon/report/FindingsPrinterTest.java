package id.pohon.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.pohon.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings for programs hold to their schemas, in both languages, and lose nothing. */
class FindingsPrinterTest {

    private static final String FILE = "content/2024/unit/kasi, \"é\" 100%.md";

    private static final List<Diagnostic> FINDINGS = List.of(
            Diagnostic.galat(
                    "P006",
                    Position.startOf("content/2024/unit/kasi.yaml"),
                    Message.of("P006.unit", "2024/"),
                    Message.of("P006.unit.hint", "2024/")),
            Diagnostic.peringatan(
                            "P120",
                            new Position(FILE, 7, 12),
                            Message.of("P120", "1\u202E: a,b\n<x>"),
                            Message.of("P120.hint"))
                    .with(new Related(new Position(FILE, 3, 12), Message.of("P120.lihat"))),
            Diagnostic.peringatan("P122", new Position(FILE, 9, 1), Message.of("P122", 3), Message.NONE)
                    .as(Severity.SARAN));

    private static final SourceLines LINES = (file, line) -> java.util.Optional.of("baris " + line);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void jsonHoldsToItsSchema(String language) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/skema/temuan.schema.json")));
        JsonPrinter printer = new JsonPrinter(Messages.of(language), LINES, "1.2.3");
        assertThat(schema.validate(printer.print(List.of()), InputFormat.JSON)).isEmpty();
        String written = printer.print(FINDINGS);
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        Json.Obj read = (Json.Obj) Json.read(written.getBytes(UTF_8));
        List<Json> findings = ((Json.Arr) read.members().get("temuan")).items();
        assertThat(findings).hasSize(3);
        Json.Obj second = (Json.Obj) findings.get(1);
        assertThat(second.members())
                .containsEntry("berkas", Json.of(FILE))
                .containsEntry("baris", Json.of(7))
                .containsEntry("kolom", Json.of(12))
                .containsEntry("teks", Json.of("baris 7"));
        assertThat(((Json.Obj) findings.get(0)).members()).doesNotContainKeys("kolom", "teks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void sarifHoldsToTheStandardsSchema(String language) throws IOException {
        JsonSchema schema;
        try (InputStream in = getClass().getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                    .getSchema(new String(in.readAllBytes(), UTF_8));
        }
        SarifPrinter printer = new SarifPrinter(Messages.of(language), RuleBook.load(), "1.2.3", "proyek/");
        assertThat(schema.validate(printer.print(List.of()), InputFormat.JSON)).isEmpty();
        String written = printer.print(FINDINGS);
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
        assertThat(written)
                .contains("\"uri\": \"proyek/content/2024/unit/kasi,%20%22%C3%A9%22%20100%25.md\"")
                .contains(
                        "\"ruleId\": \"P120\"", "\"level\": \"error\"", "\"level\": \"warning\"", "\"level\": \"note\"")
                .doesNotContain("\u202E");
        // The schema would notice: a field that no SARIF log has.
        assertThat(schema.validate(written.replace("\"ruleId\"", "\"kode\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void githubGetsOneLineForEachFinding(String language) {
        String written = new GithubPrinter(Messages.of(language), "proyek/").print(FINDINGS);
        List<String> lines = written.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("::error file=proyek/content/2024/unit/kasi.yaml,line=1,title=");
        assertThat(lines.get(1))
                .startsWith("::warning file=proyek/content/2024/unit/kasi%2C \"é\" 100%25.md,line=7,col=12,title=")
                .contains("1?: a,b?<x>", "%0A");
        assertThat(lines.get(2)).startsWith("::notice ");
    }
}
