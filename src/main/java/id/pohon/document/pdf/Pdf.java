package id.pohon.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes PDFs that carry their own font, real text and tags (PDF/UA-1), and depend on nothing but the markup and a date: no
 * clock, no random id, no font and no zlib of the machine. Safe to use from several threads.
 */
public final class Pdf {

    private static final String PRODUCER = "Pohon";
    private static final long FIXED_ID = 0;
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /**
     * Makes a PDF.
     *
     * @param markup well-formed XHTML with its stylesheet
     * @param date when the document says it was made
     */
    public static byte[] of(String markup, LocalDate date) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Fonts.addTo(builder);
        builder.useSVGDrawer(new PictureDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(Markup.parse(markup), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.getDocumentInformation().setCreationDate(midnight(date));
            document.getDocumentInformation().setModificationDate(midnight(date));
            document.setDocumentId(FIXED_ID);
            plainMetadata(document);
            // only saving cuts the fonts down to the letters used
            document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
            Artifacts.shorten(document);
            Streams.compress(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the metadata (XMP) without the line breaks that differ from one XML library on the class path to another. */
    private static void plainMetadata(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String plain = SPACE.matcher(BETWEEN_TAGS.matcher(xmp).replaceAll("><")).replaceAll(" ");
        metadata.importXMPMetadata(plain.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static Calendar midnight(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
