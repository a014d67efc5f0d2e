package id.pohon.data;

import id.pohon.site.Hash;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One file to download. Its size and sum, which pages and {@code datapackage.json} tell, are kept once known; its bytes only
 * until they are written, and made again if somebody asks later. Safe to use from several threads: making twice at once
 * costs time and changes nothing.
 */
public final class DataFile {

    private final String name;
    private final String mediaType;
    private final Supplier<byte[]> make;
    private volatile SoftReference<byte[]> kept = new SoftReference<>(null);
    private volatile Facts facts;

    private record Facts(int size, String sha256) {}

    private DataFile(String name, String mediaType, Supplier<byte[]> make) {
        this.name = name;
        this.mediaType = mediaType;
        this.make = make;
    }

    /** @param make makes the content, the same each time */
    static DataFile of(String name, String mediaType, Supplier<byte[]> make) {
        return new DataFile(name, mediaType, make);
    }

    /** The same file with content that was published before. */
    public DataFile withBytes(Supplier<byte[]> published) {
        return of(name, mediaType, published);
    }

    /** Such as {@code sasaran.csv}. */
    public String name() {
        return name;
    }

    /** As registered with IANA. */
    public String mediaType() {
        return mediaType;
    }

    /** What kind of file it is, in capitals: {@code CSV}. */
    public String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** The content. */
    public byte[] bytes() {
        byte[] bytes = kept.get();
        if (bytes == null) {
            bytes = make.get();
            // First what is kept for good: whoever finds the bytes finds the facts.
            if (facts == null) {
                facts = new Facts(bytes.length, Hash.of(bytes));
            }
            kept = new SoftReference<>(bytes);
        }
        return bytes;
    }

    /** The content, to be written now and then forgotten. */
    public byte[] lastBytes() {
        byte[] bytes = bytes();
        kept = new SoftReference<>(null);
        return bytes;
    }

    /** Size in bytes. */
    public int size() {
        return facts().size();
    }

    /** SHA-256 of the content in hexadecimal digits. */
    String sha256() {
        return facts().sha256();
    }

    private Facts facts() {
        if (facts == null) {
            bytes();
        }
        return facts;
    }
}
