package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What search engines ask for: the list of pages (sitemaps.org, protocol 0.9) and where it lies. Both need absolute
 * addresses, so they exist only if the site knows its own.
 */
final class Crawling {

    private static final Address SITEMAP = Address.of("sitemap.xml");
    private static final Address ROBOTS = Address.of("robots.txt");

    private Crawling() {}

    /** @param home public URL of the site, ending in {@code /}, or {@code ""} */
    static List<SiteFile> files(String home, List<SiteFile> site) {
        if (home.isEmpty()) {
            return List.of();
        }
        List<Address> pages = site.stream()
                .map(SiteFile::address)
                .filter(address -> address.path().endsWith(".html") && !address.equals(Routes.NOT_FOUND))
                .sorted()
                .toList();
        return List.of(
                SiteFile.text(SITEMAP, () -> sitemap(home, pages)),
                SiteFile.text(ROBOTS, () -> "User-agent: *\nAllow: /\n\nSitemap: " + home + SITEMAP.path() + "\n"));
    }

    private static String sitemap(String home, List<Address> pages) {
        return pages.stream()
                .map(page -> "<url><loc>" + Html.escape(home + Routes.NOT_FOUND.to(page)) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }
}
