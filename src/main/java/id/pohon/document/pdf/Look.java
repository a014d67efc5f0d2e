package id.pohon.document.pdf;

import java.util.Map;
import java.util.Set;

/**
 * How the parts of a picture look on paper: what {@code aset/diagram.css} says for print, of which a PDF can read no
 * more than the names of classes.
 */
final class Look {

    private static final int BLACK = 0x000000;
    private static final int GREY = 0x777777;
    private static final int WHITE = 0xffffff;
    private static final float[] SOLID = {};
    private static final float[] WEIGHT = {1, 4, 3, 2, 1.25f, 0.75f};
    private static final double NORMAL_SIZE = 14;

    private static final Set<String> BOLD = Set.of("d-bold", "d-no", "d-title", "d-chart-title", "d-chart-head");
    private static final Map<String, Double> SIZE = Map.of(
            "d-small", 12.0,
            "d-title", 13.5,
            "d-note", 12.0,
            "d-chart-title", 8.5,
            "d-chart-note", 6.6,
            "d-chart-head", 6.6,
            "d-chart-text", 6.6);

    private Look() {}

    /**
     * How a shape is drawn.
     *
     * @param fill colour, or -1
     * @param stroke colour, or -1
     * @param dash lengths of strokes and gaps
     */
    record Shape(int fill, int stroke, float width, float[] dash) {

        boolean filled() {
            return fill >= 0;
        }

        boolean stroked() {
            return stroke >= 0;
        }
    }

    /** @param level 1 to 5, or 0 where there is none */
    static Shape shape(String name, int level) {
        return switch (name) {
            case "d-head", "d-frame", "d-box" -> new Shape(WHITE, BLACK, WEIGHT[level], SOLID);
            case "d-sasaran" -> new Shape(WHITE, -1, 0, SOLID);
            case "d-band", "d-arrow" -> new Shape(BLACK, -1, 0, SOLID);
            case "d-line" -> new Shape(-1, BLACK, 2, SOLID);
            case "d-usulan" -> new Shape(-1, BLACK, 1.5f, new float[] {5, 4});
            case "d-lintas" -> new Shape(-1, BLACK, 2, new float[] {1, 4});
            case "d-rule" -> new Shape(-1, GREY, 1, SOLID);
            default -> new Shape(-1, -1, 0, SOLID);
        };
    }

    static double size(String name) {
        return SIZE.getOrDefault(name, NORMAL_SIZE);
    }

    static boolean bold(String name) {
        return BOLD.contains(name);
    }
}
