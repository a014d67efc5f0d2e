package id.pohon.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules every page of a site follows, read from its files: {@link PageRules} looks at one page, {@link LinkRules}
 * at what it refers to, and this class at what only shows when all pages lie side by side.
 */
public final class HtmlRules {
    private HtmlRules() {}

    /** Everything in a site folder that breaks a rule, page by page. */
    public static List<Violation> check(Path site) throws IOException {
        SortedSet<String> files = files(site);
        SortedMap<String, Document> pages = new TreeMap<>();
        for (String file : files) {
            if (file.endsWith(".html")) {
                pages.put(file, Jsoup.parse(Files.readString(site.resolve(file))));
            }
        }
        Map<String, Set<String>> ids = new TreeMap<>();
        pages.forEach(
                (file, page) -> ids.put(file, Set.copyOf(page.select("[id]").eachAttr("id"))));

        List<Violation> violations = new ArrayList<>();
        pages.forEach((file, page) -> {
            violations.addAll(PageRules.check(file, page));
            violations.addAll(LinkRules.check(file, page, files, ids));
        });
        violations.addAll(repeatedTitles(pages));
        return violations;
    }

    private static List<Violation> repeatedTitles(SortedMap<String, Document> pages) {
        List<Violation> violations = new ArrayList<>();
        Map<String, String> firstWith = new TreeMap<>();
        pages.forEach((file, page) -> {
            if (isCopy(file, page, pages.keySet())) {
                return;
            }
            String first = firstWith.putIfAbsent(page.title(), file);
            if (first != null && !page.title().isBlank()) {
                violations.add(new Violation(file, "title", "\"" + page.title() + "\" is also the title of " + first));
            }
        });
        return violations;
    }

    /** A copy names the page it stands for as canonical, and shares its title rightly. */
    private static boolean isCopy(String file, Document page, Set<String> files) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical == null) {
            return false;
        }
        String href = canonical.attr("href");
        if (!Reference.isAbsolute(href)) {
            return !Reference.from(file, href).target().equals(file);
        }
        // Where the site is published is unknown here; the page meant is the one whose whole path ends the address.
        return files.stream()
                .filter(candidate -> href.endsWith("/" + candidate))
                .max(Comparator.comparingInt(String::length))
                .filter(target -> !target.equals(file))
                .isPresent();
    }

    private static SortedSet<String> files(Path site) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (Stream<Path> found = Files.walk(site)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.add(site.relativize(file).toString().replace('\\', '/')));
        }
        return files;
    }
}
