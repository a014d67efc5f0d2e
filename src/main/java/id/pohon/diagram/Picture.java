package id.pohon.diagram;

import id.pohon.html.Html;
import java.util.List;

/**
 * A picture and the same as a nested list.
 *
 * @param id unique among the pictures of a cascade; the ids inside the SVG begin with it
 * @param svg for the page, styled by {@code diagram.css}; {@link Html#NONE} if it could not be drawn
 * @param width in CSS pixels
 * @param description one or two sentences for those who do not see it
 * @param legend what the lines mean, as an HTML list; only what occurs
 * @param list what the picture shows, in the order of reading
 * @param paper format of the landscape sheet it is made for, such as {@code A3}; {@code ""} for the screen
 * @param message why it could not be drawn, or {@code ""}
 */
public record Picture(
        String id,
        Html svg,
        int width,
        int height,
        String title,
        String description,
        Html legend,
        List<Item> list,
        String paper,
        String message) {

    public Picture {
        list = List.copyOf(list);
    }

    /** The list stands in its place. */
    public boolean failed() {
        return svg.isNone();
    }

    /**
     * The picture as a file of its own; only its title if it could not be drawn. Its links are left out, because they would lead nowhere from there.
     *
     * @param stylesheet the colour roles of the site and {@code diagram.css}
     */
    public String standalone(String stylesheet) {
        return failed() ? Standalone.ofTitle(title) : Standalone.of(svg.markup(), stylesheet);
    }
}
