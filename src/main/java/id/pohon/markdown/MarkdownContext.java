package id.pohon.markdown;

import id.pohon.model.Gambar;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The place on a page that a narrative goes to; a page has one narrative, since footnotes have fixed ids.
 *
 * @param topLevel level of its highest headings, 2 to 6, so that the page keeps one h1
 * @param links from a path as the author wrote it ({@code unit/camat.md}, {@code gambar/peta.png}), without query or
 *     fragment, to the address the page must use, or {@code ""} if it leads nowhere
 * @param images from a path as the author wrote it to the image there, whose size keeps room on the page
 */
public record MarkdownContext(int topLevel, UnaryOperator<String> links, Function<String, Optional<Gambar>> images) {

    public MarkdownContext {
        if (topLevel < 2 || topLevel > 6) {
            throw new IllegalArgumentException("headings start at 2 to 6, not " + topLevel);
        }
    }

    /** Headings without ids that start at a level, links looked up by {@code links}. */
    public static MarkdownContext at(int topLevel, UnaryOperator<String> links) {
        return new MarkdownContext(topLevel, links, path -> Optional.empty());
    }

    /** The same place, with images looked up by {@code images}. */
    public MarkdownContext withImages(Function<String, Optional<Gambar>> images) {
        return new MarkdownContext(topLevel, links, images);
    }
}
