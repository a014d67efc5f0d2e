package id.pohon.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The font inside every PDF: Liberation Sans 2.1.5 (SIL Open Font License 1.1), the one whose widths the pictures are
 * measured with. Only the letters a document uses are embedded.
 */
final class Fonts {

    static final String FAMILY = "Liberation Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final byte[] REGULAR_FILE = plain(read("LiberationSans-Regular.ttf"));
    private static final byte[] BOLD_FILE = plain(read("LiberationSans-Bold.ttf"));

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR_FILE), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD_FILE), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    /**
     * Hides the table of glyph substitutions (OpenType, GSUB) under another tag. For Latin text it holds the ligatures of fi
     * and fl, which the widths of pictures do not know, and PDFBox compiles all its rules into a pattern anew for each piece
     * of text: nearly half of the time of a PDF.
     */
    private static byte[] plain(byte[] font) {
        int tables = font[4] << 8 | font[5] & 0xff;
        for (int i = 0; i < tables; i++) {
            int tag = DIRECTORY + i * DIRECTORY_ENTRY;
            if (new String(font, tag, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[tag] = 'g';
            }
        }
        return font;
    }

    private static byte[] read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not readable", e);
        }
    }
}
