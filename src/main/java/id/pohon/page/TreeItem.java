package id.pohon.page;

import id.pohon.diagram.Item;
import java.util.List;

/**
 * A line of a nested list that says what a picture shows.
 *
 * @param relation how it belongs to the line above it, or {@code ""}
 * @param level 1 to 5, the colour of the jenjang
 */
public record TreeItem(String relation, String label, String href, String note, int level, List<TreeItem> children) {

    static List<TreeItem> of(List<Item> items) {
        return items.stream()
                .map(i -> new TreeItem(i.relation(), i.label(), i.href(), i.note(), i.level(), of(i.children())))
                .toList();
    }

    public boolean related() {
        return !relation.isEmpty();
    }

    public boolean linked() {
        return !href.isEmpty();
    }

    public boolean noted() {
        return !note.isEmpty();
    }

    public boolean hasChildren() {
        return !children.isEmpty();
    }
}
