package id.pohon.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page must be by itself: well outlined, named throughout, and free of inline script and style. */
final class PageRules {
    private static final String SECTIONING = "article, aside, main, nav, section";
    private static final String INPUTS =
            "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
    private static final List<String> ID_REFERENCES =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "for", "list");

    private final String file;
    private final Document page;
    private final List<Violation> violations = new ArrayList<>();

    private PageRules(String file, Document page) {
        this.file = file;
        this.page = page;
    }

    static List<Violation> check(String file, Document page) {
        PageRules rules = new PageRules(file, page);
        rules.language();
        rules.title();
        rules.viewport();
        rules.contentSecurityPolicy();
        rules.nothingInline();
        rules.headings();
        rules.ids();
        rules.landmarks();
        rules.pictures();
        rules.tables();
        rules.controls();
        return rules.violations;
    }

    private void language() {
        Element html = page.selectFirst("html");
        if (html.attr("lang").isBlank()) {
            report("lang", html, "says no language");
        }
    }

    private void title() {
        if (page.title().isBlank()) {
            report("title", page.head(), "has no title, or an empty one");
        }
    }

    private void viewport() {
        // Without it a phone shows the page as wide as a desk, and small.
        if (page.head()
                .select("meta[name=viewport][content*=width=device-width]")
                .isEmpty()) {
            report("viewport", page.head(), "has no viewport as wide as the device");
        }
    }

    private void contentSecurityPolicy() {
        Element meta = page.head().selectFirst("meta[http-equiv=Content-Security-Policy]");
        if (meta == null) {
            report("csp", page.head(), "has no meta element with a Content-Security-Policy");
            return;
        }
        String policy = meta.attr("content");
        if (!policy.contains("default-src")) {
            report("csp", meta, "lacks default-src");
        }
        if (policy.contains("'unsafe-")) {
            report("csp", meta, "allows something unsafe");
        }
        // A policy governs only what follows it.
        for (Element fetched : page.head().select("script[src], link[rel=stylesheet]")) {
            if (fetched.elementSiblingIndex() < meta.elementSiblingIndex()) {
                report("csp", fetched, "comes before the policy");
            }
        }
    }

    private void nothingInline() {
        for (Element script : page.select("script:not([src])")) {
            if (!script.attr("type").equals("application/ld+json")) {
                report("inline", script, "is an inline script");
            }
        }
        page.select("style").forEach(style -> report("inline", style, "is an inline style sheet"));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on")) {
                    report("inline", element, "has an inline event handler");
                }
                if (name.equals("style")) {
                    report("inline", element, "has a style attribute");
                }
            }
        }
    }

    private void headings() {
        int count = page.select("h1").size();
        if (count != 1) {
            report("headings", page.body(), "has " + count + " h1 elements instead of one");
        }
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                report("headings", heading, "\"" + heading.text() + "\" comes after level " + before);
            }
            if (heading.text().isBlank()) {
                report("headings", heading, "is empty");
            }
            before = level;
        }
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (element.id().isBlank() || !ids.add(element.id())) {
                report("ids", element, "has an id that is empty or already taken");
            }
        }
        for (String attribute : ID_REFERENCES) {
            for (Element element : page.select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).strip().split("\\s+")) {
                    if (!ids.contains(id)) {
                        report("ids", element, "refers to the id \"" + id + "\", which is not on the page");
                    }
                }
            }
        }
    }

    private void landmarks() {
        Map<String, List<Element>> byRole = new LinkedHashMap<>();
        for (Element element : page.body().getAllElements()) {
            String role = landmark(element);
            if (!role.isEmpty()) {
                byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(element);
            }
        }
        int mains = byRole.getOrDefault("main", List.of()).size();
        if (mains != 1) {
            report("landmarks", page.body(), "has " + mains + " main elements instead of one");
        }
        byRole.remove("main");
        byRole.values().forEach(this::distinctlyNamed);
    }

    private void distinctlyNamed(List<Element> landmarks) {
        if (landmarks.size() < 2) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Element landmark : landmarks) {
            String name = AccessibleName.given(landmark);
            if (name.isBlank()) {
                report("landmarks", landmark, "needs a label, since the page has another of its kind");
            } else if (!names.add(name)) {
                report("landmarks", landmark, "has the same label as another of its kind");
            }
        }
    }

    /** The landmark role of an element, or empty, after the W3C's "HTML Accessibility API Mappings". */
    private static String landmark(Element element) {
        String role = element.attr("role");
        if (!role.isEmpty()) {
            return Set.of("banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search")
                            .contains(role)
                    ? role
                    : "";
        }
        boolean ofPage = element.parent() == null || element.parent().closest(SECTIONING) == null;
        boolean named = !AccessibleName.given(element).isBlank();
        return switch (element.tagName()) {
            case "main" -> "main";
            case "nav" -> "navigation";
            case "aside" -> "complementary";
            case "search" -> "search";
            case "header" -> ofPage ? "banner" : "";
            case "footer" -> ofPage ? "contentinfo" : "";
            case "section" -> named ? "region" : "";
            case "form" -> named ? "form" : "";
            default -> "";
        };
    }

    private void pictures() {
        page.select("img:not([alt]), input[type=image]:not([alt]), area[href]:not([alt])")
                .forEach(image -> report("pictures", image, "has no alt"));
        for (Element drawing : page.select("svg[role=img]")) {
            boolean titled = drawing.children().stream()
                    .anyMatch(child -> child.tagName().equals("title")
                            && !child.wholeText().isBlank());
            if (!titled && AccessibleName.given(drawing).isBlank()) {
                report("pictures", drawing, "has neither title nor label");
            }
        }
    }

    private void tables() {
        for (Element table : page.select("table")) {
            Element caption = table.firstElementChild();
            if (caption == null
                    || !caption.tagName().equals("caption")
                    || caption.text().isBlank()) {
                report("tables", table, "has no caption");
            }
            if (table.select("th").isEmpty()) {
                report("tables", table, "has no th");
            }
        }
        for (Element header : page.select("th")) {
            if (!Set.of("col", "row", "colgroup", "rowgroup").contains(header.attr("scope"))) {
                report("tables", header, "\"" + header.text() + "\" has no scope");
            }
        }
    }

    private void controls() {
        for (Element input : page.select(INPUTS)) {
            if (!isLabelled(input)) {
                report("controls", input, "has no label");
            }
        }
        for (Element input : page.select("input[type=submit], input[type=button], input[type=reset]")) {
            if (input.val().isBlank() && AccessibleName.given(input).isBlank()) {
                report("controls", input, "has no text");
            }
        }
        for (Element control : page.select("button, a[href], summary")) {
            if (AccessibleName.ofContent(control).isBlank()) {
                report("controls", control, "has no text");
            }
        }
    }

    private boolean isLabelled(Element input) {
        if (!AccessibleName.given(input).isBlank()) {
            return true;
        }
        Element around = input.closest("label");
        if (around != null && !around.text().isBlank()) {
            return true;
        }
        return page.select("label[for]").stream()
                .anyMatch(label ->
                        label.attr("for").equals(input.id()) && !label.text().isBlank());
    }

    private void report(String rule, Element element, String problem) {
        violations.add(Violation.of(file, rule, element, problem));
    }
}
