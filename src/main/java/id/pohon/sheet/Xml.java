package id.pohon.sheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A cursor over one XML part: starts, ends and texts, without namespaces, entities or document types. */
final class Xml implements AutoCloseable {

    /** The longest text of a cell that spreadsheets allow. */
    static final int MAX_TEXT = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final String part;

    private Xml(XMLStreamReader reader, String part) {
        this.reader = reader;
        this.part = part;
    }

    static Xml open(byte[] bytes, String part) {
        try {
            return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)), part);
        } catch (XMLStreamException e) {
            throw new Refused("lembar.xml", part);
        }
    }

    /** Goes to the next start, end or text; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refused("lembar.dtd", part);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT
                        || event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new Refused("lembar.xml", part);
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text of an element whose start was just met, up to its end; children are passed over. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0 && next(); ) {
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            } else if (depth == 1) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > MAX_TEXT) {
                    throw new Refused("lembar.teks-panjang", part, MAX_TEXT);
                }
            }
        }
        return text.toString();
    }

    /** An attribute by its local name, {@code ""} if absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number in an attribute. */
    int number(String name, int otherwise) {
        String written = attribute(name);
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("closing memory does not fail", e);
        }
    }

    private static XMLInputFactory factory() {
        // the one of the JDK, whatever else is on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
