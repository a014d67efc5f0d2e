package id.pohon.document;

import id.pohon.diagram.Links;
import id.pohon.diagram.Picture;
import id.pohon.html.Html;
import java.util.List;

/**
 * A picture for a landscape sheet of its own.
 *
 * @param paper CSS name of the sheet: {@code a3}
 * @param description the same in a sentence, for those who do not see it
 */
public record Sheet(
        String id, String title, String description, String paper, int width, int height, Html svg, Html legend) {

    /** The list of what the picture shows stands elsewhere in the document. */
    public boolean failed() {
        return svg.isNone();
    }

    static Sheet chart(Order order) {
        return of(order, order.context().diagrams().chart(order.edition().pohon(), Links.NONE));
    }

    static List<Sheet> parts(Order order) {
        return order.context().diagrams().parts(order.edition().pohon(), Links.NONE).stream()
                .map(picture -> of(order, picture))
                .toList();
    }

    private static Sheet of(Order order, Picture picture) {
        if (picture.failed()) {
            order.context().failures().add(order.edition(), picture);
        }
        String paper = picture.paper().isEmpty() ? "a3" : picture.paper().toLowerCase(java.util.Locale.ROOT);
        return new Sheet(
                picture.id(),
                picture.title(),
                picture.description(),
                paper,
                picture.width(),
                picture.height(),
                picture.svg(),
                picture.legend());
    }
}
