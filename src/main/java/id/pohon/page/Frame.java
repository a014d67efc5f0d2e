package id.pohon.page;

import java.util.List;
import java.util.Map;

/**
 * What every page has around its own content; laid out by {@code layout/base.ftlh}.
 *
 * @param say phrases without gaps
 * @param canonical absolute address of the page, or {@code ""}
 * @param feed address of the list of changes, or {@code ""}
 * @param indexed search engines may list it
 * @param yearHref the page with the other years, which stays where it is when years are added
 * @param cascade address of the cascade, so that a script can tell whether a newer one exists
 * @param cite how to name the page in a text of one's own, or {@code ""}
 * @param report where to report a mistake on it
 * @param notice the honest note about the source, or {@code ""}
 */
public record Frame(
        Map<String, String> say,
        String language,
        String title,
        String description,
        String canonical,
        Share share,
        String feed,
        boolean indexed,
        boolean draft,
        String icon,
        List<String> styles,
        List<String> scripts,
        String home,
        Logo logo,
        String brand,
        String instansi,
        String year,
        String yearHref,
        String cascade,
        String notice,
        Search search,
        List<NavItem> nav,
        List<Crumb> crumbs,
        String cite,
        Report report,
        Foot foot) {

    /**
     * What is shown of the page where somebody shares it (ogp.me), with absolute addresses.
     *
     * @param image {@code ""} if the site does not know its own address: then nothing is told
     * @param alt what the picture of the program shows; {@code ""} for one of the site's own, which nobody described
     */
    public record Share(String image, String alt, String siteName) {
        static final Share NONE = new Share("", "", "");

        public boolean hasAlt() {
            return !alt.isEmpty();
        }
    }

    /**
     * The logo of the office, in place of the sign of the program.
     *
     * @param width in pixels, as the height, so that a browser keeps room
     */
    public record Logo(String src, String alt, int width, int height) {
        static final Logo NONE = new Logo("", "", 0, 0);
    }

    /**
     * What the search box needs; see {@code aset/cari.js}.
     *
     * @param root the way to the root of the site
     * @param version hash of the index; {@code ""} on pages of a year, where {@code newest.js} says it
     * @param href the page of search, for readers without script
     */
    public record Search(String root, String version, String href) {}

    /** An entry of the main navigation. */
    public record NavItem(String label, String href, boolean current) {}

    /** A step of the way to this page; the last is the page itself. */
    public record Crumb(String label, String href, boolean current) {}

    /** The foot of the page. */
    public record Foot(List<String> source, List<ContactRow> contact, List<Link> more) {}

    /** One line of contact; empty is shown as "belum diisi". */
    public record ContactRow(String label, String text, String href) {
        public boolean empty() {
            return text.isEmpty();
        }

        public boolean linked() {
            return !href.isEmpty();
        }
    }

    public boolean hasCite() {
        return !cite.isEmpty();
    }

    public boolean hasCanonical() {
        return !canonical.isEmpty();
    }

    public boolean hasShare() {
        return !share.image().isEmpty();
    }

    public boolean hasFeed() {
        return !feed.isEmpty();
    }

    public boolean hasLogo() {
        return !logo.src().isEmpty();
    }

    public boolean hasNotice() {
        return !notice.isEmpty();
    }

    public boolean hasYear() {
        return !year.isEmpty();
    }

    public boolean hasCrumbs() {
        return !crumbs.isEmpty();
    }
}
