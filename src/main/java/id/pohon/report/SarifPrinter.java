package id.pohon.report;

import id.pohon.json.Json;
import id.pohon.json.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts and editors read. The
 * rules carry their section of {@code docs/aturan.md}.
 */
public final class SarifPrinter implements FindingsPrinter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Messages messages;
    private final RuleBook rules;
    private final String version;
    private final String folder;

    /**
     * @param version of Pohon
     * @param folder of the project in the repository, ending in {@code /}, or {@code ""}
     */
    public SarifPrinter(Messages messages, RuleBook rules, String version, String folder) {
        this.messages = messages;
        this.rules = rules;
        this.version = version;
        this.folder = folder;
    }

    @Override
    public String print(List<Diagnostic> findings) {
        List<String> codes = List.copyOf(
                new TreeSet<>(findings.stream().map(Diagnostic::code).toList()));
        List<Json> results = findings.stream()
                .map(found -> result(found, codes.indexOf(found.code())))
                .toList();
        Json run = new Members()
                .object("tool", new Members().object("driver", driver(codes)))
                .text("language", messages.language())
                .text("columnKind", "utf16CodeUnits")
                .put("results", new Json.Arr(results))
                .end();
        Json log = new Members()
                .text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .put("runs", new Json.Arr(List.of(run)))
                .end();
        return new String(log.file(), StandardCharsets.UTF_8);
    }

    private Members driver(List<String> codes) {
        return new Members().text("name", "Pohon").text("version", version).list("rules", codes, this::rule);
    }

    private Members rule(String code) {
        Members members = new Members().text("id", code);
        rules.section(code)
                .ifPresent(section -> members.object("shortDescription", text(section.title()))
                        .object("help", text(section.plain()).text("markdown", section.markdown())));
        return members;
    }

    private Json result(Diagnostic found, int rule) {
        String hint = found.hint().isNone()
                ? ""
                : "\n" + messages.say("petunjuk") + ": " + TextPrinter.printable(messages.say(found.hint()));
        Members result = new Members()
                .text("ruleId", found.code())
                .number("ruleIndex", rule)
                .text("level", level(found.severity()))
                .object("message", text(TextPrinter.printable(messages.say(found.message())) + hint))
                .put("locations", new Json.Arr(List.of(location(found.at()).end())));
        List<Json> related = new ArrayList<>();
        for (Related each : found.related()) {
            related.add(location(each.at())
                    .number("id", related.size() + 1L)
                    .object("message", text(TextPrinter.printable(messages.say(each.message()))))
                    .end());
        }
        return related.isEmpty()
                ? result.end()
                : result.put("relatedLocations", new Json.Arr(related)).end();
    }

    private Members location(Position at) {
        Members artifact = new Members().text("uri", Paths.address(folder, at.file()));
        if (!Paths.isAbsolute(at.file())) {
            artifact.text("uriBaseId", ROOT);
        }
        Members physical = new Members().object("artifactLocation", artifact);
        Members region = new Members().number("startLine", at.line());
        if (!at.isWholeFile()) {
            region.number("startColumn", at.column());
        }
        return new Members().object("physicalLocation", physical.object("region", region));
    }

    private static Members text(String text) {
        return new Members().text("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case GALAT -> "error";
            case PERINGATAN -> "warning";
            case SARAN -> "note";
        };
    }
}
