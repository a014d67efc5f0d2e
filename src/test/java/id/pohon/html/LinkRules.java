package id.pohon.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links are relative, to files that exist and ids within them; resources come from the site itself. */
final class LinkRules {
    private static final String RULE = "link";
    private static final String LINKS = "a[href], area[href]";
    private static final List<String> RESOURCE_ATTRIBUTES = List.of("src", "poster", "data", "action", "formaction");
    // These links are read by programs, never fetched with the page, and may have to be absolute.
    private static final Set<String> NEVER_FETCHED = Set.of("canonical", "alternate", "license", "author");

    private final String file;
    private final Set<String> files;
    private final Map<String, Set<String>> ids;
    private final List<Violation> violations = new ArrayList<>();

    private LinkRules(String file, Set<String> files, Map<String, Set<String>> ids) {
        this.file = file;
        this.files = files;
        this.ids = ids;
    }

    /**
     * @param files all files of the site, spelled as on disk: a disk that ignores case must not hide a wrong one
     * @param ids the ids on those of them that are pages
     */
    static List<Violation> check(String file, Document page, Set<String> files, Map<String, Set<String>> ids) {
        LinkRules rules = new LinkRules(file, files, ids);
        page.select("base").forEach(base -> rules.report(base, "changes what all other links mean"));
        page.select(LINKS).forEach(rules::link);
        for (String attribute : RESOURCE_ATTRIBUTES) {
            page.select("[" + attribute + "]").forEach(element -> rules.resource(element, element.attr(attribute)));
        }
        page.select("[srcset]").forEach(rules::candidates);
        page.select("use, image").forEach(rules::drawing);
        page.select("link[href]").forEach(rules::head);
        return rules.violations;
    }

    private void link(Element element) {
        String href = element.attr("href").trim();
        if (href.matches("(?i)(https?|mailto|tel):.+")) {
            return;
        }
        resource(element, href);
    }

    private void head(Element element) {
        String href = element.attr("href").trim();
        if (Reference.isAbsolute(href) && NEVER_FETCHED.contains(element.attr("rel"))) {
            return;
        }
        resource(element, href);
    }

    private void drawing(Element element) {
        for (String attribute : List.of("href", "xlink:href")) {
            if (element.hasAttr(attribute)) {
                resource(element, element.attr(attribute));
            }
        }
    }

    private void candidates(Element element) {
        for (String candidate : element.attr("srcset").split(",")) {
            resource(element, candidate.trim().replaceFirst("\\s.*", ""));
        }
    }

    /** A server shows the page for what is missing at any address, so it may name files from the root of the site. */
    private String fromRoot(Element element, String href) {
        if (!file.equals("404.html") || !href.startsWith("/")) {
            return href;
        }
        String style = element.ownerDocument().select("link[rel=stylesheet]").attr("href");
        String root = style.substring(0, Math.max(0, style.indexOf("aset/")));
        return root.matches("/([^/]+/)*") && href.startsWith(root) ? href.substring(root.length()) : href;
    }

    private void resource(Element element, String given) {
        String href = fromRoot(element, given);
        if (href.startsWith("data:")) {
            return;
        }
        if (Reference.isAbsolute(href)) {
            report(element, "is absolute; write it relative to the page");
        } else if (href.isBlank() || href.equals("#")) {
            report(element, "leads nowhere");
        } else {
            relative(element, href);
        }
    }

    private void relative(Element element, String href) {
        Reference reference;
        try {
            reference = Reference.from(file, href);
        } catch (IllegalArgumentException e) {
            report(element, "has a broken percent sign");
            return;
        }
        String target = reference.target();
        if (files.contains(target)) {
            if (!hasId(target, reference.fragment())) {
                report(element, "leads to the id \"" + reference.fragment() + "\", which " + target + " does not have");
            }
        } else if (target.equals("..") || target.startsWith("../")) {
            report(element, "leaves the site");
        } else if (isFolder(target)) {
            report(element, "leads to a folder; name the file in it");
        } else {
            report(element, "leads to " + target + ", which does not exist");
        }
    }

    private boolean isFolder(String target) {
        String folder = target.endsWith("/") ? target : target + "/";
        return target.isEmpty()
                || target.endsWith("/")
                || files.stream().anyMatch(candidate -> candidate.startsWith(folder));
    }

    private boolean hasId(String target, String fragment) {
        return fragment.isEmpty() || !ids.containsKey(target) || ids.get(target).contains(fragment);
    }

    private void report(Element element, String problem) {
        violations.add(Violation.of(file, RULE, element, problem));
    }
}
