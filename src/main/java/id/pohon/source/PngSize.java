package id.pohon.source;

import id.pohon.model.Gambar;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Reads how large a PNG is (PNG specification, 5.2 and 11.2.2), so that a page can keep room for it. */
final class PngSize {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int LARGEST = 20_000;

    private PngSize() {}

    /** A file of {@code gambar/}; without a size if it is no PNG. */
    static Gambar gambar(ContentFile file) {
        String nama = file.below().substring("gambar/".length());
        try (InputStream in = Files.newInputStream(file.path());
                DataInputStream data = new DataInputStream(in)) {
            if (data.readLong() == SIGNATURE && data.readInt() > 0 && data.readInt() == IHDR) {
                int width = data.readInt();
                int height = data.readInt();
                if (width > 0 && height > 0 && width <= LARGEST && height <= LARGEST) {
                    return new Gambar(nama, file.path(), width, height);
                }
            }
        } catch (IOException e) {
            // too short for a PNG, or unreadable, which shows when it is published
        }
        return new Gambar(nama, file.path(), 0, 0);
    }
}
