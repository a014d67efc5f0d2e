package id.pohon.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import id.pohon.browser.Trouble.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A walk through a site in a real browser, from {@code index.html} along every link, breadth first.
 *
 * <pre>{@code
 * SiteCrawl crawl = SiteCrawl.through(Path.of("site"), page);
 * crawl.texts().keySet();   // the pages reached: "2024/index.html", "index.html", …
 * crawl.troubles();         // empty for a site that works
 * }</pre>
 *
 * @param texts the text a reader sees in {@code <main>}, by page
 * @param troubles all that went wrong, in the order in which it happened
 */
record SiteCrawl(SortedMap<String, String> texts, List<Trouble> troubles) {

    static SiteCrawl through(Path site, Page page) throws IOException {
        Walk walk = new Walk(site.toRealPath(), page);
        walk.run();
        return new SiteCrawl(walk.texts, List.copyOf(walk.troubles));
    }

    private static final class Walk {
        /** Runs in the page, also when the page's own scripts are turned off. Parts that need script do not count. */
        private static final String LOOK = """
                () => {
                    const values = (selector, ...names) => [...document.querySelectorAll(selector)].flatMap(
                        element => names.map(name => element.getAttribute(name)).filter(value => value !== null));
                    const links = values('a, area', 'href', 'xlink:href').map(href => {
                        try { return new URL(href, document.baseURI).href; } catch { return href; }
                    });
                    const fetched = ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'preconnect',
                        'dns-prefetch', 'manifest'].map(rel => `link[rel~=${rel}]`).join();
                    const resources = [
                        ...values('[src], [srcset], [poster], object', 'src', 'srcset', 'poster', 'data'),
                        ...values('use, image', 'href', 'xlink:href'),
                        ...values(fetched, 'href')].filter(value => /(^|[\\s,])(\\w+:)?\\/\\//.test(value));
                    const main = document.querySelector('main') ?? document.body;
                    const aside = [...main.querySelectorAll(
                        'noscript, [data-perlu-skrip], [role=status], [aria-live]')];
                    const displays = aside.map(element => element.style.display);
                    aside.forEach(element => element.style.setProperty('display', 'none', 'important'));
                    const text = main.innerText.replace(/\\s+/g, ' ').trim();
                    aside.forEach((element, i) => element.style.display = displays[i]);
                    return { links, resources, text };
                }""";

        private final Path site;
        private final Page page;
        private final SortedMap<String, String> texts = new TreeMap<>();
        private final List<Trouble> troubles = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private final Deque<Path> waiting = new ArrayDeque<>();
        private String current = "index.html";

        private Walk(Path site, Page page) {
            this.site = site;
            this.page = page;
        }

        private void run() throws IOException {
            page.onConsoleMessage(this::console);
            page.onPageError(error -> report(Kind.PAGE_ERROR, error));
            page.onRequest(this::request);
            page.onRequestFailed(request -> {
                // the icon of a page is cut off when the crawl has already gone on to the next
                if (!request.failure().endsWith("ERR_ABORTED")) {
                    report(Kind.FAILED_REQUEST, request.url() + ": " + request.failure());
                }
            });

            open(site.resolve("index.html"));
            while (!waiting.isEmpty()) {
                visit(waiting.remove());
            }
            reportUnreachable();
        }

        private void visit(Path file) {
            current = name(file);
            try {
                page.navigate(file.toUri().toString());
            } catch (PlaywrightException e) {
                report(Kind.FAILED_REQUEST, e.getMessage());
                return;
            }
            Map<?, ?> found = (Map<?, ?>) page.evaluate(LOOK);
            texts.put(current, (String) found.get("text"));
            for (Object resource : (List<?>) found.get("resources")) {
                report(Kind.ABSOLUTE_RESOURCE, (String) resource);
            }
            for (Object link : (List<?>) found.get("links")) {
                follow((String) link);
            }
        }

        /** Queues the page a link leads to; a link to the web or to a mail address is the reader's own business. */
        private void follow(String link) {
            if (!link.startsWith("file:")) {
                return;
            }
            Path target;
            try {
                target = Path.of(URI.create(link.replaceFirst("[?#].*", ""))).normalize();
            } catch (IllegalArgumentException e) {
                report(Kind.BROKEN_LINK, link);
                return;
            }
            if (!target.startsWith(site) || !Files.isRegularFile(target)) {
                report(Kind.BROKEN_LINK, link);
            } else if (isPage(target)) {
                open(target);
            }
        }

        private void open(Path file) {
            if (seen.add(file)) {
                waiting.add(file);
            }
        }

        private void console(ConsoleMessage message) {
            if (message.type().equals("error")) {
                report(Kind.CONSOLE_ERROR, message.text());
            }
        }

        private void request(Request request) {
            String url = request.url();
            if (!url.startsWith(site.toUri().toString()) && !url.startsWith("data:")) {
                report(Kind.FOREIGN_REQUEST, url);
            }
        }

        private void reportUnreachable() throws IOException {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.filter(Walk::isPage).sorted().toList()) {
                    // Nothing leads to 404.html: a server shows it where a page is missing.
                    if (!texts.containsKey(name(file)) && !name(file).equals("404.html")) {
                        troubles.add(new Trouble(Kind.UNREACHABLE, name(file), "no link leads here"));
                    }
                }
            }
        }

        private void report(Kind kind, String detail) {
            troubles.add(new Trouble(kind, current, detail));
        }

        private String name(Path file) {
            return site.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isPage(Path file) {
            return file.toString().endsWith(".html");
        }
    }
}
