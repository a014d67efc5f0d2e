package id.pohon.cli;

import id.pohon.Project;
import id.pohon.model.Cascade;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Messages;
import id.pohon.report.Nearest;
import id.pohon.report.Severity;
import id.pohon.report.TextPrinter;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.util.List;
import java.util.Optional;

/** The cascades of a project, for the commands that work on years. What cannot be had is said on {@code err}. */
final class Years {

    private final Surroundings surroundings;
    private final Words words;
    private final Loaded loaded;
    private final List<Diagnostic> galat;

    private Years(Surroundings surroundings, Words words, Loaded loaded, List<Diagnostic> galat) {
        this.surroundings = surroundings;
        this.words = words;
        this.loaded = loaded;
        this.galat = galat;
    }

    static Years of(Project project, Surroundings surroundings, Words words) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project.root(), project.content(), diagnostics);
        List<Diagnostic> galat = diagnostics.all().stream()
                .filter(found -> found.severity() == Severity.GALAT)
                .toList();
        return new Years(surroundings, words, loaded, galat);
    }

    Loaded loaded() {
        return loaded;
    }

    /** The cascade of an address. */
    Optional<Cascade> find(String alamat) {
        List<String> known =
                loaded.content().cascade().stream().map(Cascade::alamat).toList();
        Optional<Cascade> found = loaded.content().cascade().stream()
                .filter(c -> c.alamat().equals(alamat))
                .findFirst();
        if (found.isEmpty()) {
            surroundings.err().println(words.say("tahun.tak-ada", alamat));
            Nearest.of(alamat, known)
                    .map(meant -> words.say("salah.maksud", meant))
                    .or(() -> known.isEmpty()
                            ? Optional.empty()
                            : Optional.of(words.say("tahun.yang-ada", String.join(", ", known))))
                    .ifPresent(surroundings.err()::println);
        }
        return found;
    }

    /** Can the files of a cascade be read as they are meant? If not, their findings are shown. */
    boolean isReadable(Cascade cascade) {
        String file = cascade.at().start().file();
        String folder = file.substring(0, file.length() - "cascade.yaml".length());
        List<Diagnostic> own = galat.stream()
                .filter(found -> found.at().file().startsWith(folder))
                .toList();
        if (!own.isEmpty()) {
            surroundings.err().print(new TextPrinter(Messages.of(words.language()), loaded.files()).print(own));
            surroundings.err().println(words.say("tahun.galat", cascade.alamat()));
        }
        return own.isEmpty();
    }
}
