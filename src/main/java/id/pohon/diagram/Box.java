package id.pohon.diagram;

import java.util.List;

/**
 * A box of fixed size, filled with text that fits it.
 *
 * @param level 1 to 5; deeper levels look like the fifth
 * @param bands from top to bottom, without a gap
 * @param columns where the printed chart draws lines from top to bottom, from the left side of the box
 */
record Box(int level, int width, int height, List<Band> bands, List<Double> columns) {

    static final int DEEPEST = 5;

    Box {
        level = Math.max(1, Math.min(level, DEEPEST));
        bands = List.copyOf(bands);
        columns = List.copyOf(columns);
    }

    Box(int level, int width, int height, List<Band> bands) {
        this(level, width, height, bands, List.of());
    }
}
