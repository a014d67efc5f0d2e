package id.pohon.diagram;

import id.pohon.diagram.Link.End;
import java.util.ArrayList;
import java.util.List;

/** Collects the boxes and lines of a picture in columns while it is composed. */
final class Canvas {

    private final List<List<Integer>> columns = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Begins a column right of the last one. */
    void column(boolean fixedOrder) {
        columns.add(new ArrayList<>());
        fixed.add(fixedOrder);
    }

    /** Puts a box into the last column; the answer is its place. */
    int add(Box box) {
        boxes.add(box);
        columns.get(columns.size() - 1).add(boxes.size() - 1);
        return boxes.size() - 1;
    }

    /** The place the next box will have. */
    int nextBox() {
        return boxes.size();
    }

    void link(End higher, End lower, Line line) {
        links.add(new Link(higher, lower, line));
    }

    /** @param gaps room for lines right of each column that has boxes; the last is 0 */
    Columns columns(List<Integer> gaps) {
        List<Columns.Column> out = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Integer> in = columns.get(i);
            int width = in.stream().mapToInt(b -> boxes.get(b).width()).max().orElseThrow();
            out.add(new Columns.Column(width, gaps.get(i), fixed.get(i), in));
        }
        return new Columns(out, boxes, links);
    }

    static End whole(int box) {
        return new End(box, Link.WHOLE);
    }
}
