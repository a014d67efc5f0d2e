package id.pohon.diagram;

import java.util.List;

/**
 * A box of fixed size, filled with text that fits it.
 *
 * @param level 1 to 5; deeper levels look like the fifth
 * @param bands from top to bottom
 * @param rules lines of a table
 */
record Box(int level, int width, int height, List<Band> bands, List<Rule> rules) {

    /** A thin line, from the upper left corner of the box. */
    record Rule(double x1, double y1, double x2, double y2) {}

    static final int DEEPEST = 5;

    Box {
        level = Math.max(1, Math.min(level, DEEPEST));
        bands = List.copyOf(bands);
        rules = List.copyOf(rules);
    }

    Box(int level, int width, int height, List<Band> bands) {
        this(level, width, height, bands, List.of());
    }
}
