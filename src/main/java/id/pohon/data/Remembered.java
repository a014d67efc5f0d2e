package id.pohon.data;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** Bytes that are made again only if memory had to be given back. Making twice at once is harmless. */
final class Remembered implements Supplier<byte[]> {

    private final Supplier<byte[]> make;
    private volatile SoftReference<byte[]> kept = new SoftReference<>(null);

    Remembered(Supplier<byte[]> make) {
        this.make = make;
    }

    @Override
    public byte[] get() {
        byte[] bytes = kept.get();
        if (bytes == null) {
            bytes = make.get();
            kept = new SoftReference<>(bytes);
        }
        return bytes;
    }
}
