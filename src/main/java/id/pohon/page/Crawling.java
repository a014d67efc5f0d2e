package id.pohon.page;

import id.pohon.data.Xml;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What search engines ask for: the list of pages (sitemaps.org, protocol 0.9) and where it lies. Both need absolute
 * addresses, so they exist only if the site knows its own. A list may have 50,000 pages; more are split, and listed.
 * What tells search engines to go away is not listed, so a draft has no list.
 */
final class Crawling {

    private static final Address SITEMAP = Address.of("sitemap.xml");
    /** As the protocol has it. */
    private static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final Address ROBOTS = Address.of("robots.txt");

    private static final String ALLOWED = "User-agent: *\nAllow: /\n";

    private Crawling() {}

    /** @param home public URL of the site, ending in {@code /}, or {@code ""} */
    static List<SiteFile> files(String home, List<SiteFile> site) {
        if (home.isEmpty()) {
            return List.of();
        }
        List<Address> pages = site.stream()
                .filter(SiteFile::indexed)
                .map(SiteFile::address)
                .sorted()
                .toList();
        if (pages.isEmpty()) {
            // Who may not fetch a page does not see that it is not to be listed.
            return List.of(SiteFile.text(ROBOTS, () -> ALLOWED));
        }
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.text(ROBOTS, () -> ALLOWED + "\nSitemap: " + home + SITEMAP.path() + "\n"));
        if (pages.size() <= MOST) {
            files.add(new SiteFile(SITEMAP, () -> sitemap(home, pages)));
            return files;
        }
        List<Address> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            List<Address> part = pages.subList(from, Math.min(from + MOST, pages.size()));
            parts.add(Address.of("sitemap-" + (parts.size() + 1) + ".xml"));
            files.add(new SiteFile(parts.get(parts.size() - 1), () -> sitemap(home, part)));
        }
        files.add(new SiteFile(SITEMAP, () -> index(home, parts)));
        return files;
    }

    private static byte[] index(String home, List<Address> parts) {
        return list(home, parts, "sitemapindex", "sitemap");
    }

    private static byte[] sitemap(String home, List<Address> pages) {
        return list(home, pages, "urlset", "url");
    }

    private static byte[] list(String home, List<Address> addresses, String root, String entry) {
        return Xml.document(xml -> xml.root(
                NAMESPACE,
                root,
                all -> addresses.forEach(to ->
                        all.element(entry, one -> one.text("loc", home + Routes.NOT_FOUND.to(to))))));
    }
}
