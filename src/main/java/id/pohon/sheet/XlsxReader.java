package id.pohon.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the sheets of an XLSX file (ISO/IEC 29500): texts, numbers as displayed, joined cells; nothing is computed. */
final class XlsxReader {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int MAX_SHEETS = 100;

    private record Entry(String name, String relation) {}

    private XlsxReader() {}

    static List<Sheet> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (ZipParts parts = ZipParts.open(file)) {
            if (parts.has("xl/externalLinks/")) {
                throw new Refused("lembar.tautan-luar", name);
            }
            byte[] workbook = parts.part(WORKBOOK).orElseThrow(() -> new Refused("lembar.bukan-xlsx", name));
            SharedTexts texts = SharedTexts.of(parts.part("xl/sharedStrings.xml"));
            Formats formats = Formats.of(parts.part("xl/styles.xml"), isFrom1904(workbook));
            Map<String, String> targets = targets(
                    parts.part("xl/_rels/workbook.xml.rels").orElseThrow(() -> new Refused("lembar.rusak", name)));
            List<Sheet> sheets = new ArrayList<>();
            for (Entry entry : entries(workbook)) {
                String path = targets.getOrDefault(entry.relation(), "");
                byte[] sheet = parts.part(path).orElseThrow(() -> new Refused("lembar.rusak", name));
                // chart sheets have no cells
                if (path.contains("worksheets/")) {
                    sheets.add(new SheetReader(entry.name(), texts, formats).read(sheet));
                }
            }
            return sheets;
        }
    }

    private static boolean isFrom1904(byte[] workbook) {
        try (Xml xml = Xml.open(workbook, WORKBOOK)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    return xml.attribute("date1904").matches("1|true");
                }
            }
            return false;
        }
    }

    private static List<Entry> entries(byte[] workbook) {
        List<Entry> entries = new ArrayList<>();
        try (Xml xml = Xml.open(workbook, WORKBOOK)) {
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    entries.add(new Entry(xml.attribute("name"), xml.attribute("id")));
                }
            }
        }
        if (entries.size() > MAX_SHEETS) {
            throw new Refused("lembar.banyak", entries.size(), MAX_SHEETS);
        }
        return entries;
    }

    private static Map<String, String> targets(byte[] relations) {
        Map<String, String> targets = new HashMap<>();
        try (Xml xml = Xml.open(relations, "xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String target = xml.attribute("Target");
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }
}
