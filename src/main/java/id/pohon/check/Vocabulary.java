package id.pohon.check;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of words that rules about wording go by. They are plain text, one entry a line, so that a planner can extend
 * them: a file of the same name in {@code templates/kata/} adds its lines, and a line that starts with {@code -} takes an
 * entry away. {@code #} starts a remark; {@code a = b} says what {@code a} stands for.
 */
public final class Vocabulary {

    /** One list; the file is named after it. */
    enum Name {
        KATA_KERJA,
        KATA_KELUARAN,
        KATA_HASIL,
        KATA_UKURAN,
        KATA_KABUR,
        KATA_UMUM,
        KEGIATAN,
        MUTU,
        EJAAN,
        SINGKATAN,
        SATUAN,
        ARAH_TURUN,
        PREDIKAT,
        DOKUMEN;

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        }
    }

    private final Map<Name, Map<String, String>> lists = new EnumMap<>(Name.class);

    private final Map<Name, Set<String>> firstWords = new EnumMap<>(Name.class);

    private final List<Position> unknown;

    private Vocabulary(List<Position> unknown) {
        this.unknown = List.copyOf(unknown);
    }

    /** The lists that come with the program. */
    public static Vocabulary bundled() {
        return load(Optional.empty(), List.of());
    }

    /**
     * The lists of a project.
     *
     * @param folder its {@code templates/kata/}, which need not exist
     * @param name how findings name the folder, such as {@code templates/kata}
     */
    public static Vocabulary load(Path folder, String name) {
        return load(Optional.of(folder), WordFiles.unknown(folder, name));
    }

    private static Vocabulary load(Optional<Path> folder, List<Position> unknown) {
        Vocabulary vocabulary = new Vocabulary(unknown);
        for (Name name : Name.values()) {
            Map<String, String> entries = new LinkedHashMap<>();
            read(bundled(name), entries);
            folder.map(f -> f.resolve(name.file()))
                    .filter(Files::isRegularFile)
                    .ifPresent(file -> read(own(file), entries));
            vocabulary.lists.put(name, Collections.unmodifiableMap(entries));
            vocabulary.firstWords.put(
                    name,
                    entries.keySet().stream().map(entry -> entry.split(" ")[0]).collect(Collectors.toSet()));
        }
        return vocabulary;
    }

    /** Files beside the lists that are none, so that nobody reads them; by name. */
    List<Position> unknown() {
        return unknown;
    }

    /** Words that name no subject, as they come with the program: they fit every text, or say how or by which paper. */
    public static Set<String> withoutSubject() {
        Vocabulary bundled = bundled();
        return List.of(Name.KATA_UMUM, Name.KATA_UKURAN, Name.KATA_KELUARAN, Name.KEGIATAN).stream()
                .flatMap(name -> bundled.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries of a list, in lower case. */
    Set<String> words(Name name) {
        return lists.get(name).keySet();
    }

    /** What each entry stands for; {@code ""} where the list does not say. */
    Map<String, String> pairs(Name name) {
        return lists.get(name);
    }

    /** The longest entry of a list, of at most three words, that a text starts with. */
    Optional<String> start(Name name, List<String> words) {
        if (words.isEmpty() || !firstWords.get(name).contains(words.get(0))) {
            return Optional.empty();
        }
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            String start = String.join(" ", words.subList(0, length));
            if (lists.get(name).containsKey(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static void read(String text, Map<String, String> entries) {
        for (String line : text.split("\\R")) {
            String entry = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
            if (entry.startsWith("-")) {
                entries.remove(entry.substring(1).strip());
            } else if (!entry.isEmpty()) {
                String[] sides = entry.split("=", 2);
                entries.put(sides[0].strip(), sides.length == 2 ? sides[1].strip() : "");
            }
        }
    }

    private static String bundled(Name name) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name.file()), name.file())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name.file() + " in the jar cannot be read", e);
        }
    }

    private static String own(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new Failure(Message.of("kata.tak-terbaca", file), e);
        }
    }
}
