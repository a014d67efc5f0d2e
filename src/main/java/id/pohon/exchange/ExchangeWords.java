package id.pohon.exchange;

import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The notes and explanations of the workbook in one language. */
final class ExchangeWords {

    private ExchangeWords() {}

    static Wording of(String language) {
        String file = "buku_" + language + ".properties";
        try (InputStream in = ExchangeWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + file);
            }
            return Wording.read(language, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
