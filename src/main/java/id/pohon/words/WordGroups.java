package id.pohon.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words that share a root, learned from all words of a site: {@code meningkatnya}, {@code peningkatan} and
 * {@code tingkat} are one group. A word is led to a root that is a word itself, else to a root that other words have
 * too; so the same words always make the same groups, in whatever order they come.
 */
public final class WordGroups {

    /** A root that is not a word itself must not be shorter: too many words would meet by chance. */
    private static final int SHORTEST_UNKNOWN = 4;

    private final Map<String, Roots> roots = new HashMap<>();
    private final Map<String, Set<String>> yields = new HashMap<>();
    private final SortedMap<String, String> groups = new TreeMap<>();

    private WordGroups() {}

    /** Learns from words or whole texts. */
    public static WordGroups of(Collection<String> texts) {
        WordGroups result = new WordGroups();
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(Words.of(text)));
        for (String word : words) {
            Roots found = Affixes.of(word);
            result.roots.put(word, found);
            found.sure().forEach(root -> result.yield(root, word));
            found.unsure().forEach(root -> result.yield(root, word));
        }
        words.forEach(result::learn);
        return result;
    }

    /** The group of a word: a name that words of one root share. A word not learned joins a known group if it can. */
    public String group(String word) {
        String known = groups.get(word);
        if (known != null) {
            return known;
        }
        Roots found = Affixes.of(word);
        for (List<String> list : List.of(found.sure(), found.unsure())) {
            for (String root : list) {
                if (groups.containsKey(root)) {
                    return groups.get(root);
                }
            }
        }
        return word;
    }

    /** Every known word and every name of a group, with its group, in the order of the alphabet. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(groups);
    }

    private void yield(String root, String word) {
        yields.computeIfAbsent(root, key -> new TreeSet<>()).add(word);
    }

    private String learn(String word) {
        String known = groups.get(word);
        if (known != null) {
            return known;
        }
        String root = best(word);
        String group = isWord(root) && !root.equals(word) ? learn(root) : root;
        groups.put(word, group);
        groups.putIfAbsent(group, group);
        return group;
    }

    private String best(String word) {
        Roots found = roots.getOrDefault(word, Roots.NONE);
        List<String> sureWords = found.sure().stream().filter(this::isWord).toList();
        if (!sureWords.isEmpty()) {
            return strongest(sureWords);
        }
        List<String> unsureWords = found.unsure().stream().filter(this::isWord).toList();
        if (!unsureWords.isEmpty()) {
            return strongest(unsureWords);
        }
        List<String> shared = new ArrayList<>();
        for (String root : found.sure()) {
            if (root.length() >= SHORTEST_UNKNOWN && isShared(root, word)) {
                shared.add(root);
            }
        }
        return shared.isEmpty() ? word : strongest(shared);
    }

    private boolean isWord(String text) {
        return roots.containsKey(text) || WordList.ROOTS.contains(text);
    }

    /** Does another word have this root for sure, one that is not itself made from the word? */
    private boolean isShared(String root, String word) {
        for (String other : yields.get(root)) {
            Roots its = roots.get(other);
            if (!other.equals(word) && its.sure().contains(root) && !its.has(word)) {
                return true;
            }
        }
        return false;
    }

    private String strongest(List<String> candidates) {
        return candidates.stream()
                .max(Comparator.<String>comparingInt(root -> yields.get(root).size())
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
