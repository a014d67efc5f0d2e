package id.pohon.template;

/** Takes the empty lines out of HTML that directives leave behind, but not those inside {@code <pre>}. */
final class BlankLines {

    private BlankLines() {}

    static String drop(String html) {
        StringBuilder out = new StringBuilder(html.length());
        boolean pre = false;
        int from = 0;
        while (from < html.length()) {
            int end = html.indexOf('\n', from);
            int next = end < 0 ? html.length() : end + 1;
            if (pre || !isBlank(html, from, next)) {
                out.append(html, from, next);
                pre = inPre(html, from, next, pre);
            }
            from = next;
        }
        return out.toString();
    }

    private static boolean isBlank(String html, int from, int to) {
        for (int i = from; i < to; i++) {
            if (html.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean inPre(String html, int from, int to, boolean pre) {
        boolean in = pre;
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            if (html.startsWith("<pre", i)) {
                in = true;
            } else if (html.startsWith("</pre", i)) {
                in = false;
            }
        }
        return in;
    }
}
