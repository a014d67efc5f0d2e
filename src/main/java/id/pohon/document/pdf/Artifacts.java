package id.pohon.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Marks borders and backgrounds as artifacts in the short form of PDF 14.8.2.2.2. The long form, one dictionary for each
 * line of a table, is most of the size of a tagged PDF and tells a reader nothing.
 */
final class Artifacts {

    private static final Pattern LONG_FORM = Pattern.compile("/Artifact /(\\w+) BDC");

    private Artifacts() {}

    static void shorten(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary properties = page.getResources() == null
                    ? null
                    : page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties != null) {
                shorten(document, page, properties);
            }
        }
    }

    private static void shorten(PDDocument document, PDPage page, COSDictionary properties) throws IOException {
        // one byte for each character, so that what is not text stays as it is
        String content;
        try (InputStream in = page.getContents()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        Matcher longForm = LONG_FORM.matcher(content);
        StringBuilder out = new StringBuilder(content.length());
        List<COSName> unused = new ArrayList<>();
        while (longForm.find()) {
            COSName name = COSName.getPDFName(longForm.group(1));
            if (isBackground(properties, name)) {
                longForm.appendReplacement(out, "/Artifact BMC");
                unused.add(name);
            }
        }
        longForm.appendTail(out);
        unused.forEach(properties::removeItem);
        PDStream shortened = new PDStream(document);
        try (OutputStream stream = shortened.createOutputStream()) {
            stream.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(shortened);
    }

    private static boolean isBackground(COSDictionary properties, COSName name) {
        COSDictionary dictionary = properties.getCOSDictionary(name);
        return dictionary != null && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
    }
}
