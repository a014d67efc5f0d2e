package id.pohon.exchange;

import id.pohon.model.Kode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Proposes kode from texts: short, speaking, and the same for the same text in the same list. */
final class Slugs {

    private static final int WORDS = 3;
    private static final int LONGEST = 32;

    private final Predicate<String> filler;
    private final Set<String> taken = new HashSet<>();

    /** @param filler says which words carry no meaning of their own */
    Slugs(Predicate<String> filler) {
        this.filler = filler;
    }

    /** A kode that is in use. */
    void take(String kode) {
        taken.add(kode);
    }

    /**
     * A kode for a text that no other text of this list has.
     *
     * @param otherwise the kode if the text has no usable word
     */
    String propose(String text, String otherwise) {
        List<String> words = words(text);
        String base = words.isEmpty() ? otherwise : join(words.subList(0, Math.min(WORDS, words.size())));
        String kode = base;
        for (int more = WORDS + 1; taken.contains(kode) && more <= words.size(); more++) {
            // another word tells two texts apart better than a number
            kode = base + "-" + words.get(more - 1);
        }
        for (int number = 2; taken.contains(kode) || kode.isEmpty(); number++) {
            kode = base + "-" + number;
        }
        taken.add(kode);
        return kode;
    }

    private static String join(List<String> words) {
        StringBuilder kode = new StringBuilder();
        for (String word : words) {
            if (kode.length() > 0 && kode.length() + word.length() >= LONGEST) {
                break;
            }
            kode.append(kode.length() > 0 ? "-" : "").append(word);
        }
        return kode.toString();
    }

    private List<String> words(String text) {
        List<String> all = new ArrayList<>();
        for (String word : Kode.from(text).split("-")) {
            if (!word.isEmpty()) {
                all.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        List<String> telling = all.stream().filter(word -> !filler.test(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
