package id.pohon.document.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the elements of one picture: groups, rectangles, paths and lines of text. */
final class PictureInk {

    private final PdfBoxOutputDevice device;
    private final RenderingContext context;
    private final AffineTransform toDots;
    private final double scale;

    /** @param scale dots for a unit of the picture */
    PictureInk(PdfBoxOutputDevice device, RenderingContext context, double x, double y, double scale) {
        this.device = device;
        this.context = context;
        this.scale = scale;
        this.toDots = new AffineTransform(scale, 0, 0, scale, x, y);
    }

    /** @param level of the box this element belongs to, or 0 */
    void draw(Element element, int level) {
        int own = level(element, level);
        switch (element.getTagName()) {
            case "rect" -> shape(element, rectangle(element), own);
            case "path" -> shape(element, PathData.parse(element.getAttribute("d")), own);
            case "text" -> text(element);
            case "svg", "g", "a" -> {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element next) {
                        draw(next, own);
                    }
                }
            }
            default -> {
                // title and desc are in the alternative text
            }
        }
    }

    private static int level(Element element, int inherited) {
        return names(element).stream()
                .filter(name -> name.length() == 2 && name.charAt(0) == 'j')
                .mapToInt(name -> name.charAt(1) - '0')
                .findFirst()
                .orElse(inherited);
    }

    private static List<String> names(Element element) {
        return Arrays.asList(element.getAttribute("class").split(" "));
    }

    private void shape(Element element, Path2D path, int level) {
        Look.Shape look = Look.shape(names(element).get(0), level);
        path.transform(toDots);
        if (look.filled()) {
            device.setColor(colour(look.fill()));
            device.fill(path);
        }
        if (look.stroked()) {
            device.setColor(colour(look.stroke()));
            device.setStroke(stroke(look));
            device.draw(path);
        }
    }

    private BasicStroke stroke(Look.Shape look) {
        float width = (float) (look.width() * scale);
        float[] dash = new float[look.dash().length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (look.dash()[i] * scale);
        }
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash.length == 0 ? null : dash, 0);
    }

    private static FSRGBColor colour(int rgb) {
        return new FSRGBColor(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static Path2D rectangle(Element e) {
        double x = number(e, "x");
        double y = number(e, "y");
        double right = x + number(e, "width");
        double bottom = y + number(e, "height");
        double r = number(e, "rx");
        Path2D path = new Path2D.Double();
        path.moveTo(x + r, y);
        path.lineTo(right - r, y);
        PathData.corner(path, right, y, right, y + r);
        path.lineTo(right, bottom - r);
        PathData.corner(path, right, bottom, right - r, bottom);
        path.lineTo(x + r, bottom);
        PathData.corner(path, x, bottom, x, bottom - r);
        path.lineTo(x, y + r);
        PathData.corner(path, x, y, x + r, y);
        path.closePath();
        return path;
    }

    private void text(Element element) {
        List<String> names = names(element);
        boolean lines = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element line) {
                lines = true;
                write(line.getTextContent(), names, number(line, "x"), number(line, "y"));
            }
        }
        if (!lines) {
            write(element.getTextContent(), names, number(element, "x"), number(element, "y"));
        }
    }

    private void write(String text, List<String> names, double x, double y) {
        FontSpecification wanted = new FontSpecification();
        wanted.families = new String[] {Fonts.FAMILY};
        wanted.size = (float) (Look.size(names.get(0)) * scale);
        wanted.fontWeight = Look.bold(names.get(0)) ? IdentValue.BOLD : IdentValue.NORMAL;
        wanted.fontStyle = IdentValue.NORMAL;
        wanted.variant = IdentValue.NORMAL;
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(wanted);
        double width = names.contains("d-middle") || names.contains("d-end") ? width(text, font) : 0;
        double before = names.contains("d-middle") ? width / 2 : width;
        double[] at = {x, y};
        toDots.transform(at, 0, at, 0, 1);
        ((AbstractOutputDevice) device).setFontSpecification(wanted);
        device.setFont(font);
        device.setColor(colour(0));
        device.drawString(text, (float) (at[0] - before), (float) at[1], null);
    }

    private static double width(String text, PdfBoxFSFont font) {
        try {
            return font.getFontDescriptions().get(0).getFont().getStringWidth(text) / 1000 * font.getSize2D();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return 0; // a letter the font lacks
        }
    }

    private static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
