package id.pohon.words;

import java.util.List;

/**
 * What may be left of a word when its affixes are taken off, each list from the least to the most taken off.
 *
 * @param sure by affixes that go together, such as {@code pe-…-an}
 * @param unsure by affixes that often are just letters of the root, such as {@code se-}
 */
public record Roots(List<String> sure, List<String> unsure) {

    static final Roots NONE = new Roots(List.of(), List.of());

    public Roots {
        sure = List.copyOf(sure);
        unsure = List.copyOf(unsure);
    }

    boolean has(String root) {
        return sure.contains(root) || unsure.contains(root);
    }
}
