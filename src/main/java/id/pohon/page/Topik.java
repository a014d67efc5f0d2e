package id.pohon.page;

import id.pohon.check.Vocabulary;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.words.WordGroups;
import id.pohon.words.WordList;
import id.pohon.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words to start a search with: what a cascade is about, from the top and where many units share it. A sasaran begins with
 * what changes ("Meningkatnya …"), so first words and those in -nya are left out, as is the name of the office itself.
 */
final class Topik {

    static final int MOST = 6;

    private static final int CANDIDATES = 60;

    /** What a unit at the top weighs. */
    private static final int TOP = 60;

    private static final Pattern TOPIC = Pattern.compile("(?!.*nya$)(?!(?:me|ber|ter)\\p{L}{4})\\p{L}{4,}");

    private Topik() {}

    /** Links to the search page that ask for a word; the same cascade always has the same. */
    static List<Link> of(Pohon pohon, Address page) {
        return words(pohon).stream()
                .map(word -> new Link(
                        word, page.to(CariPage.ADDRESS) + "?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .toList();
    }

    static List<String> words(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        Set<String> without = new HashSet<>(WordList.STOP);
        without.addAll(Vocabulary.withoutSubject());
        without.addAll(Words.of(cascade.instansi().nama()));
        without.addAll(Words.of(cascade.instansi().wilayah()));
        Map<String, Integer> weights = weights(pohon, without);
        List<String> ranked = weights.entrySet().stream()
                .filter(word -> !without.contains(word.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
        WordGroups groups = WordGroups.of(ranked);
        Set<String> seen = new HashSet<>();
        return ranked.stream()
                .filter(word -> seen.add(groups.group(word)))
                .limit(MOST)
                .toList();
    }

    /**
     * A word weighs what its units weigh, each once: less with every step down.
     *
     * @param without gets the words that sasaran begin with
     */
    private static Map<String, Integer> weights(Pohon pohon, Set<String> without) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Unit unit : pohon.unit()) {
            Set<String> used = new TreeSet<>();
            for (Sasaran sasaran : unit.sasaran()) {
                List<String> words = new ArrayList<>(Words.of(sasaran.uraian()));
                if (!words.isEmpty()) {
                    without.add(words.remove(0));
                }
                used.addAll(words);
                for (Indikator indikator : sasaran.indikator()) {
                    used.addAll(Words.of(indikator.uraian()));
                }
            }
            for (String word : used) {
                if (TOPIC.matcher(word).matches()) {
                    weights.merge(word, TOP / Math.max(1, pohon.jenjang(unit)), Integer::sum);
                }
            }
        }
        return weights;
    }
}
