package id.pohon.cli;

import id.pohon.Build;
import id.pohon.Project;
import id.pohon.check.CheckOptions;
import id.pohon.check.Checks;
import id.pohon.edit.GivenKode;
import id.pohon.edit.KodeEdits;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code check --tulis-kode}: writes the kode that are missing into the content files, and tells which. */
final class KodeWriter {

    private KodeWriter() {}

    static void write(Project project, PrintStream out, Words words) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project.root(), project.content(), diagnostics);
        Checks.run(loaded.content(), new CheckOptions(Build.vocabulary(project), Optional.empty()), diagnostics);
        Set<String> galat = diagnostics.all().stream()
                .filter(found -> found.severity() == Severity.GALAT)
                .map(Diagnostic::at)
                .map(at -> at.file())
                .collect(Collectors.toSet());
        KodeEdits edits = KodeEdits.of(loaded, galat);
        edits.write();
        for (GivenKode given : edits.given()) {
            out.println(words.say("kode.ditulis", given.file(), given.before(), given.kode(), given.uraian()));
        }
        edits.skipped().stream().filter(galat::contains).forEach(file -> out.println(words.say("kode.galat", file)));
        if (edits.given().isEmpty()) {
            out.println(words.say("kode.lengkap"));
        } else {
            out.println(
                    words.say("kode.jumlah", edits.given().size(), edits.files().size(), edits.links()));
        }
    }
}
