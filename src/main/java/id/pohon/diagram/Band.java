package id.pohon.diagram;

import java.util.List;

/**
 * A strip of a box; as a rule one link.
 *
 * @param href where it leads, or {@code ""}
 * @param label what a screen reader says
 * @param area from the upper left corner of the box
 */
record Band(Kind kind, String href, String label, Area area, List<TextRun> text) {

    /** A rectangle. */
    record Area(double left, double top, double width, double height) {}

    /** How a strip is drawn. */
    enum Kind {
        /** Filled with the colour of the level. */
        HEAD,
        /** White, with a thin line to the one above. */
        ROW,
        /** White, with a stripe in the colour of the level. */
        CARD,
        /** White, in words only; leads to where a picture goes on. */
        MORE,
        /** A row of a table; the box draws its lines. */
        CELLS
    }

    Band {
        text = List.copyOf(text);
    }

    double top() {
        return area.top();
    }

    double bottom() {
        return area.top() + area.height();
    }

    double middle() {
        return area.top() + area.height() / 2;
    }
}
