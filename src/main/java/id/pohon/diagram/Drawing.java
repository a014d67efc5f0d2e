package id.pohon.diagram;

import java.util.List;

/**
 * Boxes and lines in their places.
 *
 * @param boxes in the order of reading
 */
record Drawing(List<Placed> boxes, List<Route> routes) {

    Drawing {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    int width() {
        return boxes.stream().mapToInt(Placed::right).max().orElse(0);
    }

    int height() {
        return boxes.stream().mapToInt(Placed::bottom).max().orElse(0);
    }
}
