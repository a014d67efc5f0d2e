package id.pohon.document.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the pictures of Pohon into a PDF, with its own font as real text. A general SVG library would ask the machine for
 * fonts, and turn text into shapes.
 */
final class PictureDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        double[] view = new double[4];
        String[] numbers = svg.getAttribute("viewBox").split(" ");
        for (int i = 0; i < view.length; i++) {
            view[i] = Double.parseDouble(numbers[i]);
        }
        double width = cssWidth > 0 ? cssWidth : view[2] * dotsPerPixel;
        return new Picture(svg, view[0], view[1], width / view[2], (int) width, (int) (width * view[3] / view[2]));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // the font of the document is the font of its pictures
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // likewise
    }

    @Override
    public void close() {
        // holds nothing
    }

    /** @param scale dots for a unit of the picture */
    private record Picture(Element svg, double left, double top, double scale, int width, int height)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            new PictureInk((PdfBoxOutputDevice) device, context, x - left * scale, y - top * scale, scale).draw(svg, 0);
        }
    }
}
