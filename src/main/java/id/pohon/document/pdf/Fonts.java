package id.pohon.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font inside every PDF: Liberation Sans 2.1.5 (SIL Open Font License 1.1), the one whose widths the pictures are
 * measured with. Only the letters a document uses are embedded.
 */
final class Fonts {

    static final String FAMILY = "Liberation Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final byte[] REGULAR_FILE = read("LiberationSans-Regular.ttf");
    private static final byte[] BOLD_FILE = read("LiberationSans-Bold.ttf");

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR_FILE), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD_FILE), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    private static byte[] read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not readable", e);
        }
    }
}
