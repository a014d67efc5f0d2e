package id.pohon.data;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tables as a workbook for Excel and LibreOffice (ISO/IEC 29500): numbers are numbers, texts are texts and never
 * formulas, and a last sheet explains the columns. The same bytes every time.
 */
final class Xlsx {

    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";

    private Xlsx() {}

    /** @param grids the tables, each a sheet */
    static byte[] write(Cascade cascade, Situs situs, List<Grid> grids, Wording wording) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Pohon", "1.0")) {
            workbook.properties().setTitle(cascade.judul());
            for (Grid grid : grids) {
                table(workbook.newWorksheet(sheet(grid.name(), wording)), grid);
            }
            Map<String, String> about = About.facts(cascade, situs, wording);
            explain(workbook.newWorksheet(wording.say("data.lembar.penjelasan")), about, grids, wording);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return withoutClock(out.toByteArray());
    }

    private static String sheet(String table, Wording wording) {
        return wording.say("data.lembar." + table);
    }

    private static void table(Worksheet sheet, Grid grid) {
        List<Grid.Head> heads = grid.heads();
        for (int c = 0; c < heads.size(); c++) {
            sheet.value(0, c, heads.get(c).name());
            sheet.width(c, width(grid, c));
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Cell> row = grid.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                cell(sheet, r + 1, c, row.get(c));
            }
        }
        head(sheet, heads.size());
        if (!grid.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, grid.rows().size(), heads.size() - 1);
        }
    }

    private static void cell(Worksheet sheet, int r, int c, Cell cell) {
        if (cell instanceof Cell.Text text) {
            sheet.value(r, c, text(text.value()));
        } else if (cell instanceof Cell.Number number) {
            sheet.value(r, c, number.value());
        } else if (cell instanceof Cell.Flag flag) {
            sheet.value(r, c, flag.value());
        } else {
            return;
        }
        wrap(sheet, r, c);
    }

    /** Only filled cells: a style on empty ones would make the file several times larger. */
    private static void wrap(Worksheet sheet, int r, int c) {
        sheet.style(r, c).wrapText(true).verticalAlignment("top").set();
    }

    private static void explain(Worksheet sheet, Map<String, String> about, List<Grid> grids, Wording wording) {
        List<String> heads =
                List.of("data.kepala.lembar", "data.kepala.kolom", "data.kepala.jenis", "data.kepala.arti");
        for (int c = 0; c < heads.size(); c++) {
            sheet.value(0, c, wording.say(heads.get(c)));
        }
        int r = 1;
        for (Grid grid : grids) {
            for (Grid.Head head : grid.heads()) {
                sheet.value(r, 0, sheet(grid.name(), wording));
                sheet.value(r, 1, head.name());
                sheet.value(r, 2, DataDictionary.type(head, wording));
                sheet.value(r, 3, DataDictionary.meaning(head, wording));
                wrap(sheet, r, 3);
                r++;
            }
        }
        head(sheet, heads.size());
        r++;
        for (Map.Entry<String, String> fact : about.entrySet()) {
            sheet.value(r, 0, fact.getKey());
            sheet.value(r, 1, text(fact.getValue()));
            r++;
        }
        sheet.width(0, 16);
        sheet.width(1, 32);
        sheet.width(2, 14);
        sheet.width(3, 80);
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("E7EEF0").set();
        sheet.freezePane(0, 1);
    }

    private static double width(Grid grid, int column) {
        int longest = grid.heads().get(column).name().length();
        for (List<Cell> row : grid.rows()) {
            if (row.get(column) instanceof Cell.Text text) {
                longest = Math.max(longest, text.value().length());
            }
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
    }

    /** A text a cell can hold: Excel reads {@code _x0041_} as a letter, and refuses a file with a longer text. */
    private static String text(String text) {
        String escaped = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return escaped.length() <= LONGEST_TEXT ? escaped : escaped.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** fastexcel writes the time of day into the properties and the entries. */
    private static byte[] withoutClock(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>(WorkbookZip.read(workbook));
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(CONTENT_TYPES, parts.remove(CONTENT_TYPES));
        String core = new String(parts.get(CORE), StandardCharsets.UTF_8);
        parts.put(
                CORE,
                core.replaceFirst("<dcterms:created.*</dcterms:created>", "").getBytes(StandardCharsets.UTF_8));
        ordered.putAll(parts);
        return WorkbookZip.write(ordered);
    }
}
