package id.pohon.sheet;

import id.pohon.site.StoredZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Packs the parts of a workbook anew, so that its bytes depend on nothing but its content. */
final class WorkbookZip {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    private WorkbookZip() {}

    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StoredZip zip = new StoredZip(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.add(entry.getKey(), entry.getValue());
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
}
