package id.pohon.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words by which tables of offices are understood, from {@code kosakata.properties}. */
final class Vocabulary {

    private static final String JUDUL = "judul.";

    private final Properties words;
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new TreeMap<>();

    private Vocabulary(Properties words) {
        this.words = words;
        for (String key : new TreeSet<>(words.stringPropertyNames())) {
            if (key.startsWith(JUDUL)) {
                list(key).forEach(spelling -> headings.put(spelling, key.substring(JUDUL.length())));
            }
        }
    }

    static Vocabulary read() {
        Properties words = new Properties();
        try (InputStream in = Vocabulary.class.getResourceAsStream("kosakata.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its vocabulary", e);
        }
        return new Vocabulary(words);
    }

    /** Spelling of a heading → key of the content. */
    Map<String, String> headings() {
        return headings;
    }

    boolean isFiller(String word) {
        return set("pengisi").contains(word);
    }

    /** Does the text start with the name of a jabatan? */
    boolean isJabatan(String text) {
        return set("jabatan").contains(firstWord(text));
    }

    boolean isInstansi(String text) {
        return set("instansi").contains(firstWord(text));
    }

    boolean isLabel(String text) {
        return set("label").contains(plain(text));
    }

    /** Is it a line above tables, such as "Cascading Kinerja Tahun 2024"? */
    boolean isTitle(String text) {
        String plain = " " + plain(text) + " ";
        return set("kepala").stream().anyMatch(word -> plain.contains(" " + word + " "))
                || plain.matches(" tahun [0-9]{4} ");
    }

    boolean startsIndikator(String text) {
        return set("awal.indikator").contains(firstWord(text));
    }

    /** Does the word start an indikator, and hardly ever stand inside a sasaran? */
    boolean startsColumn(String word) {
        return set("awal.kolom").contains(firstWord(word));
    }

    /** Is it part of a signature, such as "NIP." or a place with a date? */
    boolean isClosing(String text) {
        String plain = plain(text);
        boolean dated = plain.matches("[a-z ]+ [0-9]{1,2} [a-z]+ [0-9]{4}")
                && set("bulan").stream().anyMatch(month -> plain.contains(" " + month + " "));
        return dated || set("penutup").contains(firstWord(text)) || plain.startsWith("pihak ");
    }

    /** Can the text be what a sasaran or indikator says? A number or "Total" cannot. */
    boolean isWording(String text) {
        return text.chars().anyMatch(Character::isLetter) && !set("jumlah").contains(plain(text));
    }

    boolean isAcronym(String word) {
        return set("singkatan").contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isSmall(String word) {
        return set("kecil").contains(word.toLowerCase(Locale.ROOT));
    }

    /** Lower case letters and digits with single spaces between them. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String firstWord(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < plain.length() && (Character.isLetter(plain.charAt(end)) || plain.charAt(end) == '-')) {
            end++;
        }
        return plain.substring(0, end);
    }

    private Set<String> set(String key) {
        return sets.computeIfAbsent(key, k -> new TreeSet<>(list(k)));
    }

    private List<String> list(String key) {
        return Arrays.stream(words.getProperty(key).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
