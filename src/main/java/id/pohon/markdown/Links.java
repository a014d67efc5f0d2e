package id.pohon.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import id.pohon.model.Gambar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides where a link of an author may lead. */
final class Links {

    /** A decision: the address to print, or {@code ""} with the code of the finding. */
    record Target(String href, boolean external, String finding) {

        static Target refused(String finding) {
            return new Target("", false, finding);
        }
    }

    static final String SCHEME_REFUSED = "P071";
    static final String LEADS_NOWHERE = "P072";
    static final String IMAGE_FOREIGN = "P073";

    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):", Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** Where a link may lead: http, https, mailto, tel, a place on this page, or what the site knows. */
    static Target link(String written, MarkdownContext context) {
        String url = plain(written);
        Matcher scheme = SCHEME.matcher(url);
        if (scheme.find()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> new Target(url, true, "");
                case "mailto", "tel" -> new Target(url, false, "");
                default -> Target.refused(SCHEME_REFUSED);
            };
        }
        if (url.startsWith("#")) {
            return new Target(url, false, "");
        }
        return inside(url, context, LEADS_NOWHERE);
    }

    /** Where an image may come from: {@code gambar/}, however the author climbs there. */
    static Target image(String written, MarkdownContext context) {
        String url = plain(written).replaceFirst("^(\\.{1,2}/)*", "");
        return url.startsWith("gambar/") ? inside(url, context, LEADS_NOWHERE) : Target.refused(IMAGE_FOREIGN);
    }

    /** An image of the site, if its size is known. */
    static Optional<Gambar> sized(String written, MarkdownContext context) {
        return context.images().apply(plain(written)).filter(gambar -> gambar.lebar() > 0 && gambar.tinggi() > 0);
    }

    private static Target inside(String url, MarkdownContext context, String finding) {
        int end = url.length();
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '#' || url.charAt(i) == '?') {
                end = i;
                break;
            }
        }
        String path = url.substring(0, end);
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains(":")) {
            return Target.refused(finding);
        }
        String href = context.links().apply(path);
        int fragment = url.indexOf('#');
        return href.isEmpty()
                ? Target.refused(finding)
                : new Target(fragment < 0 ? href : href + url.substring(fragment), false, "");
    }

    /** What a browser would read: entities resolved; control characters and blanks, which it skips, gone. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        Escaping.unescapeHtml(written)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
