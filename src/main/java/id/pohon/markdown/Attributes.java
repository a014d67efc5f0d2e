package id.pohon.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** The last gate before HTML: every address that flexmark prints passes here. Also tells what table heads are for. */
final class Attributes implements AttributeProvider {

    private final Narrative narrative;

    Attributes(Narrative narrative) {
        this.narrative = narrative;
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (attributes.contains("href") && !isOurs(attributes)) {
            link(node, attributes);
        }
        if (attributes.contains("src")) {
            image(attributes);
        }
        if (node instanceof TableCell cell) {
            cell(cell, attributes);
        }
    }

    /** With its size, so that the text below does not move when the image comes. */
    private void image(MutableAttributes attributes) {
        String written = attributes.getValue("src");
        attributes.replaceValue("src", Links.image(written, narrative.context()).href());
        Links.sized(written, narrative.context()).ifPresent(gambar -> {
            attributes.replaceValue("width", String.valueOf(gambar.lebar()));
            attributes.replaceValue("height", String.valueOf(gambar.tinggi()));
        });
    }

    private void link(Node node, MutableAttributes attributes) {
        String written = attributes.getValue("href");
        Links.Target target = Links.link(written, narrative.context());
        if (!target.finding().isEmpty()) {
            narrative.warn(target.finding(), node, written);
            attributes.remove("href");
            return;
        }
        attributes.replaceValue("href", target.href());
        if (target.external()) {
            attributes.replaceValue("rel", "external");
        }
    }

    /** Links between a footnote and its mark are flexmark's own. */
    private static boolean isOurs(MutableAttributes attributes) {
        String css = attributes.getValue("class");
        return css.equals("footnote-ref") || css.equals("footnote-backref");
    }

    private static void cell(TableCell cell, MutableAttributes attributes) {
        if (cell.isHeader()) {
            attributes.replaceValue("scope", "col");
        }
        // The align attribute is gone from HTML, and style attributes are refused by the page's own policy.
        String align = attributes.getValue("align");
        attributes.remove("align");
        if (align.equals("right") || align.equals("center")) {
            attributes.replaceValue("class", align.equals("right") ? "kanan" : "tengah");
        }
    }
}
