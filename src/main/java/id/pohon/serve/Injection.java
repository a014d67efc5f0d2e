package id.pohon.serve;

import java.nio.charset.StandardCharsets;

/**
 * Adds to a page, as it is sent, the script that hears of changes. Published bytes never have it. The page's own
 * Content-Security-Policy stays, and allows one thing more: to connect to this server.
 */
final class Injection {

    private static final String POLICY = "http-equiv=\"Content-Security-Policy\" content=\"";
    private static final String CONNECT = "connect-src ";
    private static final String HEAD = "</head>";

    private Injection() {}

    static byte[] into(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        String parts = "<link rel=\"stylesheet\" href=\"" + Own.STYLE + "\">\n<script src=\"" + Own.SCRIPT + "?v="
                + version + "\" defer></script>\n";
        if (!html.contains(CONNECT)) {
            html = html.replace(POLICY, POLICY + CONNECT + "'self'; ");
        }
        int head = html.indexOf(HEAD);
        return (head < 0 ? html : html.substring(0, head) + parts + html.substring(head))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For the page that stands in for any missing one: its links are meant from the top of the site. */
    static byte[] fromTheTop(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("base-uri 'none'", "base-uri 'self'")
                .replaceFirst("<head>", "<head>\n<base href=\"/\">")
                .getBytes(StandardCharsets.UTF_8);
    }
}
