package id.pohon.diagram;

import java.util.List;

/**
 * One line of the nested list that says the same as a picture.
 *
 * @param relation how it belongs to the line above it, such as "mendukung (usulan)", or {@code ""}
 * @param label what the box or row says
 * @param note the small words beside it, or {@code ""}
 * @param href where it leads, or {@code ""}
 * @param level 1 to 5, the colour of its box
 */
public record Item(String relation, String label, String note, String href, int level, List<Item> children) {

    public Item {
        level = Math.max(1, Math.min(level, Box.DEEPEST));
        children = List.copyOf(children);
    }

    /** This line and all below it. */
    public int size() {
        return 1 + children.stream().mapToInt(Item::size).sum();
    }
}
