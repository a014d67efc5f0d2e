package id.pohon.html;

import org.jsoup.nodes.Element;

/** What assistive technology calls an element; a short form of the W3C's "Accessible Name and Description Computation". */
final class AccessibleName {
    private AccessibleName() {}

    /** The name an author gave on purpose, or empty: aria-labelledby, then aria-label. */
    static String given(Element element) {
        String referenced = referenced(element);
        return referenced.isBlank() ? element.attr("aria-label").strip() : referenced;
    }

    /** The given name, or else the text within, counting the alternatives of pictures. */
    static String ofContent(Element element) {
        String given = given(element);
        if (!given.isBlank()) {
            return given;
        }
        StringBuilder name = new StringBuilder(element.text());
        element.select("img[alt]").forEach(image -> name.append(' ').append(image.attr("alt")));
        element.select("svg[aria-label]").forEach(drawing -> name.append(' ').append(drawing.attr("aria-label")));
        return name.toString().strip();
    }

    private static String referenced(Element element) {
        StringBuilder name = new StringBuilder();
        for (String id : element.attr("aria-labelledby").split("\\s+")) {
            Element label = id.isEmpty() ? null : element.root().getElementById(id);
            if (label != null) {
                name.append(label.text()).append(' ');
            }
        }
        return name.toString().strip();
    }
}
