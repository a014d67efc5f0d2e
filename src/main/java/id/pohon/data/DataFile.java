package id.pohon.data;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * One file to download.
 *
 * @param name such as {@code sasaran.csv}
 * @param mediaType as registered with IANA
 * @param bytes makes the content, the same each time; cheap to ask again
 */
public record DataFile(String name, String mediaType, Supplier<byte[]> bytes) {

    /** A file whose bytes are kept as long as memory allows, since its size is shown before it is written. */
    static DataFile of(String name, String mediaType, Supplier<byte[]> make) {
        return new DataFile(name, mediaType, new Remembered(make));
    }

    /** The same file with content that was published before. */
    public DataFile withBytes(Supplier<byte[]> published) {
        return of(name, mediaType, published);
    }

    /** Size in bytes. */
    public int size() {
        return bytes.get().length;
    }

    /** What kind of file it is, in capitals: {@code CSV}. */
    public String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
