package id.pohon.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook, counted while they are inflated, because what a container says about itself may be a lie. */
final class ZipParts implements AutoCloseable {

    private static final int MAX_ENTRIES = 200;
    private static final int MAX_PART = 50_000_000;
    private static final int MAX_ALL = 150_000_000;
    private static final int MAX_RATIO = 100;
    /** Below this size a part may be as repetitive as it likes. */
    private static final int FREE = 1_000_000;

    private final ZipFile zip;
    private final String name;
    private long inflated;

    private ZipParts(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    static ZipParts open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new Refused("lembar.rusak", name);
        }
        int entries = zip.size();
        if (entries > MAX_ENTRIES) {
            zip.close();
            throw new Refused("lembar.bagian", name, entries, MAX_ENTRIES);
        }
        return new ZipParts(zip, name);
    }

    /** Is there a part whose name starts so? */
    boolean has(String start) {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            if (all.nextElement().getName().startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    Optional<byte[]> part(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        long packed = Math.max(1, entry.getCompressedSize());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                inflated += n;
                boolean bomb = out.size() > FREE && out.size() > packed * MAX_RATIO;
                if (bomb || out.size() > MAX_PART || inflated > MAX_ALL) {
                    throw new Refused("lembar.bom", name, path);
                }
            }
        } catch (java.util.zip.ZipException e) {
            throw new Refused("lembar.rusak", name);
        }
        return Optional.of(out.toByteArray());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
