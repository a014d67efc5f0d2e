package id.pohon.check;

import id.pohon.words.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts cut into words, each once: a score of rules asks for the words of every sasaran and indikator. Rules
 * run side by side.
 */
final class Texts {

    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    /** The words of a text, in lower case. */
    List<String> words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    /** The first word, or {@code ""}. */
    String first(String text) {
        List<String> all = words(text);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The words with one blank between them: texts that differ in case and punctuation only are the same. */
    String plain(String text) {
        return plain.computeIfAbsent(text, key -> String.join(" ", words(key)));
    }
}
