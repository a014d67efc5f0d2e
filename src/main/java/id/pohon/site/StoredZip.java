package id.pohon.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a ZIP container whose bytes depend on nothing but its content: entries stored, not deflated (zlib differs
 * between machines), with one fixed time.
 */
public final class StoredZip implements Closeable {

    /** Not the first moment of 1980: java.util.zip takes that for "before 1980" and adds a time of the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;

    public StoredZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Adds an entry; the order of adding is the order in the container. */
    public void add(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        // not setTime, which depends on the time zone
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
