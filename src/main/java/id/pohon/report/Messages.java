package id.pohon.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of the program in one language. */
public final class Messages {

    private final Properties sentences;
    private final String language;

    private Messages(String language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /**
     * The sentences of a language.
     *
     * @param language {@code id} or {@code en}
     */
    public static Messages of(String language) {
        String file = "messages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages for language '" + language + "'");
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(language, sentences);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + " from the program", e);
        }
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return language;
    }

    /** All keys, sorted; the languages have the same. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /** The codes of all findings, sorted. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String key : sentences.stringPropertyNames()) {
            if (key.matches("P[0-9]{3}(\\..*)?")) {
                codes.add(key.substring(0, 4));
            }
        }
        return codes;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** A message as a sentence, {@code ""} for {@link Message#NONE}. */
    public String say(Message message) {
        return message.isNone() ? "" : fill(sentence(message.key()), message.args());
    }

    /** A sentence by its key. */
    public String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    private String sentence(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no message '" + key + "' in language '" + language + "'");
        }
        return sentence;
    }

    /** Replaces {@code {0}} … {@code {9}}; every other brace is a brace. */
    private static String fill(String sentence, List<String> args) {
        StringBuilder text = new StringBuilder(sentence.length() + 32);
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean gap = c == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}';
            int arg = gap ? sentence.charAt(i + 1) - '0' : -1;
            if (arg >= 0 && arg < args.size()) {
                text.append(args.get(arg));
                i += 2;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
