package id.pohon.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu Html Checker (validator.nu) says about pages; each message with the page and line before it. */
final class NuHtml {

    private NuHtml() {}

    static List<String> check(Path site, Collection<String> pages) throws IOException {
        Said said = new Said();
        SimpleDocumentValidator validator = validator(said);
        for (String page : pages) {
            check(validator, said, page, Files.readAllBytes(site.resolve(page)));
        }
        return said.messages;
    }

    static List<String> check(byte[] page) throws IOException {
        Said said = new Said();
        check(validator(said), said, "uji.html", page);
        return said.messages;
    }

    private static SimpleDocumentValidator validator(Said said) throws IOException {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator();
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, said);
            validator.setUpValidatorAndParsers(said, false, false);
            return validator;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** As if it came from a server: the checker asks what 'self' is in the Content-Security-Policy. */
    private static void check(SimpleDocumentValidator validator, Said said, String page, byte[] bytes)
            throws IOException {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setSystemId("https://kinerja.contoh.example/" + page);
        source.setEncoding("UTF-8");
        said.page = page;
        try {
            validator.checkHtmlInputSource(source);
        } catch (SAXException e) {
            said.messages.add(page + ": " + e.getMessage());
        }
    }

    private static final class Said implements ErrorHandler {
        private final List<String> messages = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException said) {
            add("warning", said);
        }

        @Override
        public void error(SAXParseException said) {
            add("error", said);
        }

        @Override
        public void fatalError(SAXParseException said) {
            add("fatal", said);
        }

        private void add(String kind, SAXParseException said) {
            messages.add(page + ":" + said.getLineNumber() + ": " + kind + ": " + said.getMessage());
        }
    }
}
