package id.pohon.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP container whose bytes depend on nothing but its content: entries stored, not deflated (zlib differs between
 * machines), with one fixed time.
 */
final class StoredZip {

    /** Not the first moment of 1980: java.util.zip takes that for "before 1980" and adds a time of the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    private StoredZip() {}

    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(header(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /** Reads what fastexcel wrote by its central directory: java.util.zip cannot read its streamed entries from memory. */
    static Map<String, byte[]> read(byte[] zip) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        if (end < 0 || buffer.getInt(end) != END) {
            throw new IllegalArgumentException("not a ZIP without comment");
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int at = buffer.getInt(end + 16);
        for (int left = buffer.getShort(end + 10); left > 0; left--) {
            int name = buffer.getShort(at + 28);
            entries.put(new String(zip, at + CENTRAL_SIZE, name, StandardCharsets.UTF_8), content(buffer, at));
            at += CENTRAL_SIZE + name + buffer.getShort(at + 30) + buffer.getShort(at + 32);
        }
        return entries;
    }

    private static byte[] content(ByteBuffer zip, int central) {
        byte[] content = new byte[zip.getInt(central + 24)];
        int local = zip.getInt(central + 42);
        int start = local + LOCAL_SIZE + zip.getShort(local + 26) + zip.getShort(local + 28);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, zip.getInt(central + 20));
            if (inflater.inflate(content) != content.length) {
                throw new IllegalArgumentException("entry is shorter than it says");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not deflated", e);
        } finally {
            inflater.end();
        }
        return content;
    }

    private static ZipEntry header(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        // not setTime, which depends on the time zone
        entry.setTimeLocal(TIME);
        return entry;
    }
}
