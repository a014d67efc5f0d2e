package id.pohon.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDFs that carry their own font, real text and tags (PDF/UA-1), and depend on nothing but the markup and a date: no
 * clock, no random id, no font and no zlib of the machine. Safe to use from several threads.
 */
public final class Pdf {

    /** Part of the key under which a PDF is kept: another number for other bytes from the same markup. */
    static final String VERSION = "1";

    private static final String PRODUCER = "Pohon";
    private static final long FIXED_ID = 0;

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

    private static Calendar midnight(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
