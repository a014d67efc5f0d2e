package id.pohon.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** How deep a narrative is nested, measured without recursion, because the renderer recurses. */
final class Depth {

    /** Far beyond what anyone writes, far below what overflows a stack. */
    static final int LIMIT = 60;

    private Depth() {}

    /** Number of the first line, from 0, that opens more quotes and lists than the limit, or -1. */
    static int firstTooDeepLine(String markdown) {
        int line = 0;
        int markers = 0;
        boolean leading = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                line++;
                markers = 0;
                leading = true;
            } else if (leading && isMarker(markdown, i)) {
                markers++;
                if (markers > LIMIT) {
                    return line;
                }
            } else if (leading && !Character.isWhitespace(c) && !Character.isDigit(c) && c != '-') {
                leading = false;
            }
        }
        return -1;
    }

    /** Quotes nest without blanks; list signs need one, so a long row of them only draws a line. */
    private static boolean isMarker(String markdown, int i) {
        char c = markdown.charAt(i);
        boolean beforeBlank = i + 1 == markdown.length() || Character.isWhitespace(markdown.charAt(i + 1));
        boolean afterDigit = i > 0 && Character.isDigit(markdown.charAt(i - 1));
        return c == '>' || beforeBlank && ("-+*".indexOf(c) >= 0 || afterDigit && (c == '.' || c == ')'));
    }

    static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > LIMIT * 2) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != document && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == document ? null : node.getNext();
            }
        }
        return false;
    }
}
