package id.pohon.diagram;

import id.pohon.html.Html;
import java.util.regex.Pattern;

/** Turns the SVG of a page into a file that needs nothing else. */
final class Standalone {

    private static final Pattern LINK = Pattern.compile("<a href=\"[^\"]*\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Standalone() {}

    static String ofTitle(String title) {
        String text = Html.escape(title);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"40\"><title>" + text
                + "</title><text x=\"8\" y=\"26\" font-family=\"Arial, sans-serif\">" + text + "</text></svg>\n";
    }

    static String of(String svg, String stylesheet) {
        String css = SPACE.matcher(COMMENT.matcher(stylesheet).replaceAll("")).replaceAll(" ");
        // text content needs no quotes escaped, but > and & do occur in selectors and addresses
        String style =
                "<style>" + Html.escape(css.strip()).replace("&quot;", "\"").replace("&#39;", "'") + "</style>";
        String plain = LINK.matcher(svg).replaceAll("<g").replace("</a>", "</g>");
        int start = plain.indexOf('>') + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + plain.substring(0, start).replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                + style
                + plain.substring(start)
                + "\n";
    }
}
