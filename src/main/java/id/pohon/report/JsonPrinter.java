package id.pohon.report;

import id.pohon.json.Json;
import id.pohon.json.Members;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Findings for programs; {@code docs/skema/temuan.schema.json} describes them (JSON Schema 2020-12). Keys are Indonesian
 * in every language, as in content files. All findings are written, however many there are.
 */
public final class JsonPrinter implements FindingsPrinter {

    /** Raised when a program that knows an older form could misread it. */
    static final int FORMAT = 1;

    private final Messages messages;
    private final SourceLines lines;
    private final String version;

    /** @param version of Pohon */
    public JsonPrinter(Messages messages, SourceLines lines, String version) {
        this.messages = messages;
        this.lines = lines;
        this.version = version;
    }

    @Override
    public String print(List<Diagnostic> findings) {
        Members all = new Members()
                .number("format", FORMAT)
                .text("program", "Pohon")
                .text("versi", version)
                .text("bahasa", messages.language())
                .object("jumlah", counts(findings));
        List<Json> written =
                findings.stream().map(found -> finding(found).end()).toList();
        return new String(all.put("temuan", new Json.Arr(written)).end().file(), StandardCharsets.UTF_8);
    }

    private static Members counts(List<Diagnostic> findings) {
        Members counts = new Members();
        for (Severity severity : Severity.values()) {
            counts.number(
                    severity.word(),
                    findings.stream().filter(f -> f.severity() == severity).count());
        }
        return counts;
    }

    private Members finding(Diagnostic found) {
        Members members = new Members()
                .text("kode", found.code())
                .text("tingkat", found.severity().word());
        place(members, found.at())
                .text("pesan", messages.say(found.message()))
                .text("petunjuk", messages.say(found.hint()));
        if (!found.at().isWholeFile()) {
            lines.line(found.at().file(), found.at().line()).ifPresent(line -> members.text("teks", line));
        }
        return members.list("lihat", found.related(), this::related);
    }

    private Members related(Related related) {
        return place(new Members(), related.at()).text("pesan", messages.say(related.message()));
    }

    /** Without a column where the file as a whole is meant. */
    private static Members place(Members members, Position at) {
        members.text("berkas", at.file()).number("baris", at.line());
        return at.isWholeFile() ? members : members.number("kolom", at.column());
    }
}
