package id.pohon.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How the parts of a pohon are laid on a landscape sheet: the smallest paper and the columns at which all fit and their
 * text is not smaller than in the official chart.
 */
record PosterLayout(String paper, int columns) {

    /** Landscape sheets with the room inside their margins, in millimetres. */
    private record Paper(String name, int width, int height) {}

    private static final int MARGIN = 10;
    private static final int HEAD = 42;
    private static final int GAP = 6;
    private static final int CAPTION = 22;
    private static final List<Paper> PAPERS = List.of(
            new Paper("a3", 420, 297),
            new Paper("a2", 594, 420),
            new Paper("a1", 841, 594),
            new Paper("a0", 1189, 841),
            new Paper("2a0", 1682, 1189));

    /** Millimetres on paper for a unit of a picture: its text, 14 units, is then 7 points. */
    private static final double SMALLEST = 0.5 * 25.4 / 72;

    static PosterLayout of(List<Sheet> parts) {
        double widest = parts.stream().mapToDouble(Sheet::width).max().orElse(1);
        for (Paper paper : PAPERS) {
            for (int columns = parts.size(); columns >= 1; columns--) {
                double scale = (inner(paper) - GAP * (columns - 1.0)) / columns / widest;
                if (scale >= SMALLEST && height(parts, columns, scale) <= paper.height() - 2 * MARGIN - HEAD) {
                    return new PosterLayout(paper.name(), columns);
                }
            }
        }
        Paper largest = PAPERS.get(PAPERS.size() - 1);
        return new PosterLayout(largest.name(), (int) Math.max(1, inner(largest) / (widest * SMALLEST + GAP)));
    }

    List<List<Sheet>> rows(List<Sheet> parts) {
        List<List<Sheet>> rows = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += columns) {
            rows.add(parts.subList(from, Math.min(from + columns, parts.size())));
        }
        return rows;
    }

    private static double inner(Paper paper) {
        return paper.width() - 2.0 * MARGIN;
    }

    private static double height(List<Sheet> parts, int columns, double scale) {
        double height = 0;
        for (int from = 0; from < parts.size(); from += columns) {
            List<Sheet> row = parts.subList(from, Math.min(from + columns, parts.size()));
            double tallest = row.stream().mapToDouble(Sheet::height).max().orElse(0);
            height += tallest * scale + CAPTION;
        }
        return height;
    }
}
