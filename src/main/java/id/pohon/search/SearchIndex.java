package id.pohon.search;

import id.pohon.words.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes the files of the index: the engine, the head with the list of pieces, and the pieces, each at most 100 kB. What
 * fits into the head file is put there, so a small site has one file of data. The same entries make the same bytes.
 */
public final class SearchIndex {

    public static final String ENGINE = "cari/mesin.js";
    public static final String HEAD = "cari/indeks.js";

    /** Of a long text no more is kept to show around the words found; all of it is searched. */
    private static final int SHOWN = 4_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    // What belongs to no year comes first, then the newest year: of equal results readers want the one that holds now.
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry e) -> e.year().isEmpty() ? 0 : 1)
            .thenComparing(Entry::year, Comparator.reverseOrder())
            .thenComparing(Entry::office)
            .thenComparing(Entry::kind);

    private SearchIndex() {}

    /** The files of an index without phrases, for tests and measurements. */
    public static List<IndexFile> of(List<Entry> entries) {
        return of(entries, Map.of());
    }

    /**
     * The files of the index, in the order of their names.
     *
     * @param say phrases that the search box needs once it is used, by key
     */
    public static List<IndexFile> of(List<Entry> entries, Map<String, String> say) {
        List<Entry> sorted = entries.stream().sorted(ORDER).toList();
        Postings postings = Postings.of(sorted);
        List<Shards> parts = List.of(postings.words(), postings.groups(), texts(sorted));
        StringBuilder head = new StringBuilder(head(sorted, parts, say));
        List<IndexFile> files = new ArrayList<>();
        files.add(new IndexFile(ENGINE, engine()));
        boolean fits = true;
        int size = head.toString().getBytes(StandardCharsets.UTF_8).length;
        for (Shards part : parts) {
            for (int i = 0; i < part.scripts().size(); i++) {
                byte[] script = part.scripts().get(i).getBytes(StandardCharsets.UTF_8);
                size += script.length;
                fits = fits && size <= Shards.LARGEST;
                if (fits) {
                    head.append(part.scripts().get(i));
                } else {
                    files.add(new IndexFile(part.fileName(i), script));
                }
            }
        }
        files.add(new IndexFile(HEAD, head.toString().getBytes(StandardCharsets.UTF_8)));
        files.sort(Comparator.comparing(IndexFile::name));
        return List.copyOf(files);
    }

    /** A short hash of engine and head, which the page passes on so that a browser never mixes old and new files. */
    public static String version(List<IndexFile> files) {
        MessageDigest digest = sha256();
        files.stream()
                .filter(f -> f.name().equals(ENGINE) || f.name().equals(HEAD))
                .forEach(f -> digest.update(f.bytes()));
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }

    private static Shards texts(List<Entry> entries) {
        Shards shards = new Shards("teks");
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            List<String> cells = List.of(e.title(), e.url(), e.unit(), e.jenjang(), e.kode(), e.text());
            shards.add(
                    Integer.toString(i, 36),
                    String.join("\t", cells.stream().map(SearchIndex::cell).toList()));
        }
        return shards.close();
    }

    private static String cell(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN);
    }

    private static String head(List<Entry> entries, List<Shards> parts, Map<String, String> say) {
        MessageDigest digest = sha256();
        for (Shards part : parts) {
            part.scripts().forEach(script -> digest.update(script.getBytes(StandardCharsets.UTF_8)));
        }
        List<String> years = distinct(entries.stream().map(Entry::year).toList());
        Collections.reverse(years);
        List<String> offices = distinct(entries.stream().map(Entry::office).toList());
        List<String> kinds = new ArrayList<>();
        for (Entry.Kind kind : Entry.Kind.values()) {
            kinds.add(kind.key());
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", Script.string(HexFormat.of().formatHex(digest.digest(), 0, 5)));
        values.put("count", String.valueOf(entries.size()));
        values.put("years", Script.strings(years));
        values.put("offices", Script.strings(offices));
        values.put("kinds", Script.strings(kinds));
        values.put("runs", Script.string(runs(entries, years, offices)));
        values.put("kata", Script.strings(parts.get(0).firsts()));
        values.put("temu", Script.strings(parts.get(1).firsts()));
        values.put("teks", Script.strings(parts.get(2).firsts()));
        values.put("roots", Script.string(String.join(" ", WordList.ROOTS)));
        values.put("stop", Script.string(String.join(" ", WordList.STOP)));
        values.put("say", Script.object(say));
        List<String> pairs = values.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .toList();
        return "pohonCari.receive(\"indeks\",0,{" + String.join(",\n", pairs) + "});\n";
    }

    /** Where year, office or kind change: number of the entry, then the number of each, in base 36. */
    private static String runs(List<Entry> entries, List<String> years, List<String> offices) {
        List<String> runs = new ArrayList<>();
        String before = "";
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            String run = base36(years.indexOf(e.year())) + " " + base36(offices.indexOf(e.office())) + " "
                    + base36(e.kind().ordinal());
            if (!run.equals(before)) {
                runs.add(base36(i) + " " + run);
                before = run;
            }
        }
        return String.join(",", runs);
    }

    private static String base36(int number) {
        return Integer.toString(number, 36);
    }

    private static List<String> distinct(List<String> values) {
        return new ArrayList<>(new TreeSet<>(values));
    }

    private static byte[] engine() {
        StringBuilder script = new StringBuilder();
        for (String name : List.of(
                "/id/pohon/words/words.js",
                "/id/pohon/search/pieces.js",
                "/id/pohon/search/engine.js",
                "/id/pohon/search/marks.js",
                "/id/pohon/search/view.js")) {
            try (InputStream in = Objects.requireNonNull(SearchIndex.class.getResourceAsStream(name), name)) {
                script.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " in the jar cannot be read", e);
            }
        }
        return script.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
