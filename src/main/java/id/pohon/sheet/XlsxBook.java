package id.pohon.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** A workbook being written (ISO/IEC 29500); the same content gives the same bytes on every machine. */
public final class XlsxBook {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";

    private final Workbook workbook;

    private XlsxBook(Workbook workbook) {
        this.workbook = workbook;
    }

    /** @param fill adds the sheets */
    public static byte[] write(String title, Consumer<XlsxBook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Pohon", "1.0")) {
            workbook.properties().setTitle(title);
            fill.accept(new XlsxBook(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return withoutClock(out.toByteArray());
    }

    /** One more sheet. */
    public XlsxPage page(String name) {
        return new XlsxPage(workbook.newWorksheet(name));
    }

    /** fastexcel writes the time of day into the properties and the entries. */
    private static byte[] withoutClock(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>(WorkbookZip.read(workbook));
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(CONTENT_TYPES, parts.remove(CONTENT_TYPES));
        String core = new String(parts.get(CORE), StandardCharsets.UTF_8);
        String timeless = core.replaceFirst("<dcterms:created.*</dcterms:created>", "");
        parts.put(CORE, timeless.getBytes(StandardCharsets.UTF_8));
        ordered.putAll(parts);
        return WorkbookZip.write(ordered);
    }
}
