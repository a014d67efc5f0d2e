package id.pohon.diagram;

import id.pohon.diagram.engine.PlacementException;
import id.pohon.diagram.engine.Placements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A picture in columns: the higher result stands left, what supports it right of it. Graphviz decides where in its
 * column a box stands, so that few lines cross and most run straight; the columns themselves are as wide as their boxes.
 *
 * @param columns from left to right
 * @param links between neighbouring columns, or inside one
 */
record Columns(List<Column> columns, List<Box> boxes, List<Link> links) implements Sketch {

    static final int LEAST_GAP = 64;
    private static final int MOST_GAP = 150;
    private static final int LANE = 9;
    private static final int GAP_ENDS = 46;
    private static final int LEAST_DISTANCE = 8;

    /**
     * @param gap room for lines to its right
     * @param fixedOrder its boxes stay in the order given, else Graphviz may change it
     * @param boxes places in the list of boxes
     */
    record Column(int width, int gap, boolean fixedOrder, List<Integer> boxes) {
        Column {
            boxes = List.copyOf(boxes);
        }
    }

    Columns {
        columns = List.copyOf(columns);
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    /** Room that lines need between two columns, if each of so many ends has a lane of its own. */
    static int gap(int lanes) {
        return Math.max(LEAST_GAP, Math.min(MOST_GAP, GAP_ENDS + LANE * lanes));
    }

    @Override
    public Drawing draw(Placer placer) throws PlacementException {
        List<Placed> placed = placed(placer.place(new ColumnsDot(this).dot()));
        return new Drawing(placed, Lanes.route(this, placed));
    }

    private List<Placed> placed(Placements places) {
        Placed[] placed = new Placed[boxes.size()];
        int x = 0;
        for (Column column : columns) {
            int bottom = Integer.MIN_VALUE / 2;
            for (int i : fromTop(column, places)) {
                int y = (int) Math.round(top(places, i));
                // Graphviz's output has five digits, so boxes far down a tall picture may come too close
                y = Math.max(y, bottom + LEAST_DISTANCE);
                placed[i] = new Placed(boxes.get(i), x, y);
                bottom = placed[i].bottom();
            }
            x += column.width() + column.gap();
        }
        int highest = Integer.MAX_VALUE;
        for (Placed p : placed) {
            highest = Math.min(highest, p.y());
        }
        List<Placed> moved = new ArrayList<>();
        for (Placed p : placed) {
            moved.add(new Placed(p.box(), p.x(), p.y() - highest));
        }
        return moved;
    }

    private List<Integer> fromTop(Column column, Placements places) {
        return column.boxes().stream()
                .sorted(Comparator.<Integer>comparingDouble(i -> top(places, i)).thenComparingInt(i -> i))
                .toList();
    }

    private double top(Placements places, int i) {
        return places.boxes().get("n" + i).y() - boxes.get(i).height() / 2.0;
    }
}
