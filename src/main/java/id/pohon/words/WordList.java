package id.pohon.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The lists of words that come with Pohon: words parted by blanks or lines; {@code #} starts a remark. */
public final class WordList {

    /** Words that are roots although they look as if they had an affix, and short roots. */
    public static final Set<String> ROOTS = read("akar.txt");

    /** Words that say nothing about the subject of a text. */
    public static final Set<String> STOP = read("kata-umum.txt");

    private WordList() {}

    private static Set<String> read(String name) {
        Set<String> words = new TreeSet<>();
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.addAll(Words.of(line.replaceFirst("#.*", "")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " in the jar cannot be read", e);
        }
        return Collections.unmodifiableSet(words);
    }
}
