package id.pohon.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** One file of the site: where it goes, and how its bytes are made once their turn comes. */
public record SiteFile(Address address, Producer producer) {

    /** Makes the bytes of one file. Called once, by any thread; must give the same bytes every time. */
    @FunctionalInterface
    public interface Producer {
        byte[] make() throws Exception;
    }

    /** A file of text, written as UTF-8. */
    public static SiteFile text(Address address, Supplier<String> text) {
        return new SiteFile(address, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
