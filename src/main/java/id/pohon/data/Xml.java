package id.pohon.data;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8, indented, one element to a line. Characters that XML has no place for become U+FFFD. */
public final class Xml {

    private static final String ENCODING = "UTF-8";

    private final XMLStreamWriter out;
    private int depth;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** A whole document. */
    public static byte[] document(Consumer<Xml> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, ENCODING);
            writer.writeStartDocument(ENCODING, "1.0");
            content.accept(new Xml(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** The root, which sets the namespace of all. */
    public void root(String namespace, String name, Consumer<Xml> content) {
        element(name, xml -> {
            xml.attribute("xmlns", namespace);
            content.accept(xml);
        });
    }

    /** An element with attributes first, then elements. */
    public void element(String name, Consumer<Xml> content) {
        run(() -> {
            line();
            out.writeStartElement(name);
            depth++;
            content.accept(this);
            depth--;
            line();
            out.writeEndElement();
        });
    }

    /** An element with attributes and nothing else. */
    public void empty(String name, Consumer<Xml> attributes) {
        run(() -> {
            line();
            out.writeEmptyElement(name);
            attributes.accept(this);
        });
    }

    /** An element with text, even if that is empty. */
    public void text(String name, String text) {
        run(() -> {
            line();
            out.writeStartElement(name);
            out.writeCharacters(allowed(text));
            out.writeEndElement();
        });
    }

    /** An element with text, unless that is empty. */
    void optional(String name, String text) {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    /** An attribute of the element just begun, unless it is empty. */
    public void attribute(String name, String value) {
        if (!value.isEmpty()) {
            run(() -> out.writeAttribute(name, allowed(value)));
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 has no place for most control characters, nor for halves of characters. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= 0x20 && c < 0xD800 || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t'
                        ? c
                        : c == '\r' ? '\n' : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
