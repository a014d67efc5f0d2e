package id.pohon.data;

import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The phrases that come with Pohon. */
final class Phrases {

    static final Wording ID = read("id");
    static final Wording EN = read("en");

    private Phrases() {}

    private static Wording read(String language) {
        try (Reader in = Files.newBufferedReader(Path.of("templates", "bahasa", language + ".properties"))) {
            return Wording.read(language, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
