package id.pohon.diagram.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything goes, in points from the upper left corner, x to the right and y downward.
 *
 * @param boxes by node name, in Graphviz's order
 * @param edges those that Graphviz routed, in its order; none with {@code splines=none}
 */
public record Placements(double width, double height, Map<String, Box> boxes, List<Edge> edges) {
    public Placements {
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        edges = List.copyOf(edges);
    }

    /** One node; x and y are its centre. */
    public record Box(double x, double y, double width, double height) {}

    /** One edge; its points are a start and then three more for each Bézier curve. */
    public record Edge(String tail, String head, List<Point> points) {
        public Edge {
            points = List.copyOf(points);
        }
    }

    /** A point in a drawing. */
    public record Point(double x, double y) {}

    /**
     * Reads what {@link PlacementEngine#place} gave.
     *
     * @throws IllegalArgumentException when it is not Graphviz's {@code plain} output, whole from graph to stop
     */
    public static Placements parse(String plain) {
        return new Reader(plain).placements();
    }

    /**
     * Reads {@code plain}: lines of words, lengths in inches with five digits, y upward. Graphviz puts boxes on whole
     * or half points, which five digits of an inch only come near to, so boxes are put back there. The line of an edge
     * without a route has lost its beginning and starts with a blank.
     */
    private static final class Reader {
        private static final double POINTS_PER_INCH = 72;

        private final PlainWords words;
        private final Map<String, Box> boxes = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private double scale;
        private double height;

        Reader(String plain) {
            words = new PlainWords(plain);
        }

        Placements placements() {
            words.expect("graph");
            scale = words.number() * POINTS_PER_INCH;
            double width = length();
            height = length();
            words.nextLine();
            while (true) {
                if (!words.lineStartsBlank()) {
                    String kind = words.word();
                    if (kind.equals("stop")) {
                        return new Placements(width, height, boxes, edges);
                    }
                    readLine(kind);
                }
                words.nextLine();
            }
        }

        private void readLine(String kind) {
            switch (kind) {
                case "node" -> readBox();
                case "edge" -> readEdge();
                default -> throw new IllegalArgumentException("\"" + kind + "\" is no line of plain output");
            }
        }

        private void readBox() {
            String name = words.word();
            double x = half(words.number() * scale);
            double y = half(height - words.number() * scale);
            boxes.put(name, new Box(x, y, half(length()), half(length())));
        }

        private void readEdge() {
            String tail = words.word();
            String head = words.word();
            List<Point> points = new ArrayList<>();
            for (int left = (int) words.number(); left > 0; left--) {
                double x = length();
                points.add(new Point(x, hundredth(height - words.number() * scale)));
            }
            edges.add(new Edge(tail, head, points));
        }

        private double length() {
            return hundredth(words.number() * scale);
        }

        private static double half(double points) {
            return Math.round(points * 2) / 2.0;
        }

        private static double hundredth(double points) {
            return Math.round(points * 100) / 100.0;
        }
    }
}
