package id.pohon.page;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the markup of a finished page and hands out the texts that explain: introductions, captions, notes and
 * narratives. Not headings, links, buttons, or what is quoted as code.
 */
final class Explaining {

    private static final Set<String> ELEMENTS = Set.of("caption", "figcaption");
    private static final Pattern CLASSES =
            Pattern.compile("class=\"(?:[^\"]* )?(?:intro|lead|prose|note|capaian-note)(?: [^\"]*)?\"");
    private static final Set<String> QUIET = Set.of(
            "a",
            "abbr",
            "button",
            "code",
            "dfn",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "label",
            "nav",
            "pre",
            "script",
            "select",
            "style",
            "summary",
            "svg",
            "template",
            "th");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|'[^']*'|[^'\">])*+)>");

    private Explaining() {}

    /** The page with each of these texts put through {@code change}, in their order. */
    static String texts(String html, UnaryOperator<String> change) {
        int main = html.indexOf("<main");
        if (main < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 2048).append(html, 0, main);
        Inside explains = new Inside();
        Inside quiet = new Inside();
        Matcher tag = TAG.matcher(html);
        int at = main;
        while (tag.find(at)) {
            String text = html.substring(at, tag.start());
            out.append(explains.is() && !quiet.is() && !text.isBlank() ? change.apply(text) : text);
            out.append(html, tag.start(), tag.end());
            at = tag.end();
            boolean opens = tag.group(1).isEmpty();
            String name = tag.group(2);
            quiet.step(name, opens, QUIET.contains(name));
            explains.step(
                    name,
                    opens,
                    ELEMENTS.contains(name) || CLASSES.matcher(tag.group(3)).find());
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Whether the walk is inside an element that matters; its own name tells where it ends. */
    private static final class Inside {
        private String name = "";
        private int depth;

        boolean is() {
            return depth > 0;
        }

        void step(String tag, boolean opens, boolean matters) {
            if (depth == 0 && opens && matters) {
                name = tag;
                depth = 1;
            } else if (depth > 0 && tag.equals(name)) {
                depth += opens ? 1 : -1;
            }
        }
    }
}
