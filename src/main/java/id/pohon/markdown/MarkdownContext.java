package id.pohon.markdown;

import java.util.function.UnaryOperator;

/**
 * The place on a page that a narrative goes to.
 *
 * @param topLevel level of its highest headings, 2 to 6, so that the page keeps one h1
 * @param headingIds should headings have ids made from their text?
 * @param idPrefix starts every id, such as {@code narasi-}, so that several narratives fit on one page
 * @param links from a path as the author wrote it ({@code unit/camat.md}, {@code gambar/peta.png}), without query or
 *     fragment, to the address the page must use, or {@code ""} if it leads nowhere
 */
public record MarkdownContext(int topLevel, boolean headingIds, String idPrefix, UnaryOperator<String> links) {

    public MarkdownContext {
        if (topLevel < 2 || topLevel > 6) {
            throw new IllegalArgumentException("headings start at 2 to 6, not " + topLevel);
        }
    }

    /** Headings without ids that start at a level, links looked up by {@code links}. */
    public static MarkdownContext at(int topLevel, UnaryOperator<String> links) {
        return new MarkdownContext(topLevel, false, "", links);
    }

    /** The same place, with ids on headings that start with a prefix, which may be {@code ""}. */
    public MarkdownContext withHeadingIds(String prefix) {
        return new MarkdownContext(topLevel, true, prefix, links);
    }
}
