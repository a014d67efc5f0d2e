package id.pohon.cli;

import id.pohon.site.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pohon verify DIR}: is this folder, byte for byte, what its manifest says? */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "folder")
    private Path folder;

    VerifyCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Path site = folder == null
                ? pohon.project(surroundings.folder(), "site").output()
                : surroundings.folder().resolve(folder).normalize();
        Verification found = Verification.of(site);
        tell("periksa.berubah", found.changed());
        tell("periksa.hilang", found.missing());
        tell("periksa.lebih", found.extra());
        if (!pohon.quiet() || !found.same()) {
            surroundings
                    .out()
                    .println(
                            found.same()
                                    ? words.say("periksa.sama", words.wording().count("berkas", found.files()))
                                    : words.say(
                                            "periksa.beda",
                                            found.changed().size(),
                                            found.missing().size(),
                                            found.extra().size()));
            surroundings.out().println(words.say("periksa.manifes", found.manifestHash()));
        }
        return found.same() ? Exit.YES : Exit.NO;
    }

    private void tell(String key, List<String> files) {
        files.forEach(file -> surroundings.out().println(words.say(key, file)));
    }
}
