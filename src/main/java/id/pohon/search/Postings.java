package id.pohon.search;

import id.pohon.words.WordGroups;
import id.pohon.words.WordList;
import id.pohon.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which entries have which words. Each group of words has a number; its postings are pairs of a step to the next entry
 * (five bits a letter, the sixth says "more") and one letter that says where in the entry the word stands.
 */
final class Postings {

    /** Letters that need no escape in a script. */
    static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /** Positions 0 to 29 in the title are told apart; the last word of the title is 30 higher. */
    static final int TITLE_POSITIONS = 30;

    static final int IN_TITLE = 60;
    static final int IN_KODE = 61;
    static final int IN_TEXT = 62;

    /** Letters of one line; the postings of a group with more go on in a further line. */
    private static final int LINE = 48_000;

    private final Map<String, Integer> groupOfWord = new TreeMap<>();
    private final List<StringBuilder> postings = new ArrayList<>();
    private final List<List<String>> finished = new ArrayList<>();
    private final List<Integer> lastEntry = new ArrayList<>();

    private Postings() {}

    static Postings of(List<Entry> entries) {
        Postings result = new Postings();
        result.number(wordsOf(entries));
        for (int i = 0; i < entries.size(); i++) {
            result.add(i, entries.get(i));
        }
        return result;
    }

    private static Set<String> wordsOf(List<Entry> entries) {
        Set<String> words = new HashSet<>();
        for (Entry entry : entries) {
            words.addAll(Words.of(entry.title()));
            words.addAll(Words.of(entry.kode()));
            words.addAll(Words.of(surroundings(entry)));
        }
        words.removeAll(WordList.STOP);
        return words;
    }

    private static String surroundings(Entry entry) {
        return entry.text() + "\n" + entry.unit() + "\n" + entry.office() + "\n" + entry.year();
    }

    private void number(Set<String> words) {
        WordGroups groups = WordGroups.of(words);
        Map<String, Integer> numbers = new TreeMap<>();
        new TreeSet<>(groups.all().values()).forEach(group -> numbers.put(group, numbers.size()));
        groups.all().forEach((word, group) -> groupOfWord.put(word, numbers.get(group)));
        for (int i = 0; i < numbers.size(); i++) {
            postings.add(new StringBuilder());
            finished.add(new ArrayList<>(1));
            lastEntry.add(0);
        }
    }

    private void add(int number, Entry entry) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<String> title = Words.of(entry.title());
        int last = lastIndexed(title);
        for (int i = 0; i < title.size(); i++) {
            int place = i >= TITLE_POSITIONS ? IN_TITLE : i == last ? TITLE_POSITIONS + i : i;
            put(places, title.get(i), place);
        }
        Words.of(entry.kode()).forEach(word -> put(places, word, IN_KODE));
        Words.of(surroundings(entry)).forEach(word -> put(places, word, IN_TEXT));
        places.forEach((group, place) -> post(group, number, place));
    }

    private int lastIndexed(List<String> title) {
        int last = title.size() - 1;
        while (last > 0 && !groupOfWord.containsKey(title.get(last))) {
            last--;
        }
        return last;
    }

    private void put(Map<Integer, Integer> places, String word, int place) {
        Integer group = groupOfWord.get(word);
        if (group != null) {
            places.putIfAbsent(group, place);
        }
    }

    private void post(int group, int entry, int place) {
        StringBuilder line = postings.get(group);
        if (line.length() > LINE) {
            finished.get(group).add(line.toString());
            line.setLength(0);
            lastEntry.set(group, 0);
        }
        int step = entry - lastEntry.get(group);
        lastEntry.set(group, entry);
        while (step >= 32) {
            line.append(LETTERS.charAt(32 + (step & 31)));
            step >>= 5;
        }
        line.append(LETTERS.charAt(step)).append(LETTERS.charAt(place));
    }

    /** The words in order, each with the number of its group. */
    Shards words() {
        Shards shards = new Shards("kata");
        groupOfWord.forEach((word, group) -> shards.add(word, word + " " + Integer.toString(group, 36)));
        return shards.close();
    }

    /** The postings, by number of the group. */
    Shards groups() {
        Shards shards = new Shards("temu");
        for (int group = 0; group < postings.size(); group++) {
            String number = Integer.toString(group, 36);
            for (String line : finished.get(group)) {
                shards.add(number, number + " " + line);
            }
            shards.add(number, number + " " + postings.get(group));
        }
        return shards.close();
    }
}
