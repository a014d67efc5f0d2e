package id.pohon.diagram;

import java.util.List;

/**
 * A strip of a box from side to side; as a rule one link.
 *
 * @param href where it leads, or {@code ""}
 * @param label what a screen reader says
 * @param top from the top of the box
 */
record Band(Kind kind, String href, String label, double top, double height, List<TextRun> text) {

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
        /** A cell row of the printed chart. */
        TABLE
    }

    Band {
        text = List.copyOf(text);
    }

    double middle() {
        return top + height / 2;
    }
}
