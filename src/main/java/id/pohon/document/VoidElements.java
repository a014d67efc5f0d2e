package id.pohon.document;

import java.util.regex.Pattern;

/** Elements without content: XML closes them with a slash, which HTML frowns upon. */
final class VoidElements {

    /** Values of attributes hold no angle brackets: templates escape them. */
    private static final Pattern CLOSED = Pattern.compile("<((?:meta|link|br|hr|img|col|input)\\b[^<>]*?)\\s*/>");

    private VoidElements() {}

    /** The markup of a document as a browser wants it; what an SVG holds stays as it is. */
    static String opened(String markup) {
        return CLOSED.matcher(markup).replaceAll("<$1>");
    }
}
