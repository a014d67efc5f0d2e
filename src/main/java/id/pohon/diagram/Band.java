package id.pohon.diagram;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A strip of a box; as a rule one link.
 *
 * @param href where it leads, or {@code ""}
 * @param label what it is in words, where that says more than its text
 * @param area from the upper left corner of the box
 */
record Band(Kind kind, String href, String label, Area area, List<TextRun> text) {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}·]+");

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

    /**
     * What a screen reader says. Whoever speaks to the computer says what they see, so the text is always part of it
     * (WCAG 2.2, 2.5.3).
     */
    String name() {
        String seen = text.stream()
                .flatMap(run -> run.lines().stream())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return letters(label).contains(letters(seen)) ? label : seen;
    }

    private static String letters(String text) {
        return PUNCTUATION.matcher(text).replaceAll(" ").replaceAll(" +", " ").strip();
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
