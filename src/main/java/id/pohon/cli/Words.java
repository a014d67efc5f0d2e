package id.pohon.cli;

import id.pohon.report.Message;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the command line says, in one language; picocli takes its help from the same file. */
record Words(Wording wording, ResourceBundle help) {

    static Words of(String language) {
        String file = "words_" + language + ".properties";
        try (Reader phrases = open(file);
                Reader help = open(file)) {
            return new Words(Wording.read(language, phrases), new PropertyResourceBundle(help));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + " from the program", e);
        }
    }

    String language() {
        return wording.language();
    }

    String say(String key, Object... args) {
        return wording.say(key, args);
    }

    /** A message of another package, as it is if this language has no words for it. */
    String say(Message message) {
        return help.containsKey(message.key())
                ? wording.say(message.key(), message.args().toArray())
                : message.key() + " " + message.args();
    }

    private static Reader open(String file) {
        InputStream in = Words.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program lacks " + file);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
