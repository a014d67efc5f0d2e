package id.pohon.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One file of the site: where it goes, and how its bytes are made once their turn comes.
 *
 * @param indexed is it a page that search engines shall list?
 */
public record SiteFile(Address address, Producer producer, boolean indexed) {

    /** A file that search engines need not list. */
    public SiteFile(Address address, Producer producer) {
        this(address, producer, false);
    }

    /** Makes the bytes of one file. Called once, by any thread; must give the same bytes every time. */
    @FunctionalInterface
    public interface Producer {
        byte[] make() throws Exception;
    }

    /** A file of text, written as UTF-8. */
    public static SiteFile text(Address address, Supplier<String> text) {
        return new SiteFile(address, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** The same file, and whether search engines shall list it. */
    public SiteFile withIndexed(boolean now) {
        return new SiteFile(address, producer, now);
    }
}
