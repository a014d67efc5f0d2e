package id.pohon.diagram;

import java.util.List;

/**
 * Lines of text in a box.
 *
 * @param x from the left side of the box to where {@code align} holds the text
 * @param baseline of the first line, from the top of the box
 */
record TextRun(TextStyle style, Align align, double x, double baseline, List<String> lines) {

    /** Which end of a line stands still. */
    enum Align {
        START,
        MIDDLE,
        END
    }

    TextRun {
        lines = List.copyOf(lines);
    }

    TextRun down(double by) {
        return new TextRun(style, align, x, baseline + by, lines);
    }
}
