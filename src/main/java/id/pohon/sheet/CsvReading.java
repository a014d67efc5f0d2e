package id.pohon.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as spreadsheets write it: comma, semicolon or tab, with or without a byte order mark. */
final class CsvReading {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset OLD_EXCEL = Charset.forName("windows-1252");

    private CsvReading() {}

    /** @param name of the sheet that it becomes */
    static Sheet read(String name, byte[] bytes) {
        String text = decode(bytes);
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(text)) {
            for (CsvRecord each : csv) {
                Row row = row(name, (int) each.getStartingLineNumber(), each.getFields());
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            throw new Refused("lembar.csv", String.valueOf(e.getMessage()));
        } catch (java.io.IOException e) {
            throw new IllegalStateException("text in memory does not fail", e);
        }
        return new Sheet(name, rows, List.of());
    }

    private static Row row(String name, int number, List<String> fields) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = Texts.readable(CsvText.unguarded(fields.get(i)));
            if (!text.isEmpty()) {
                cells.add(new Cell(new CellAt(name, number, i + 1), Cell.Kind.TEXT, text));
            }
        }
        return new Row(number, cells);
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, OLD_EXCEL);
        }
        return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    }

    /** The separator that is most frequent outside quotes in the first line that has one. */
    private static char separator(String text) {
        boolean quoted = false;
        int[] count = new int[3];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : ",;\t".indexOf(c);
            if (which >= 0) {
                count[which]++;
            } else if (!quoted && c == '\n' && count[0] + count[1] + count[2] > 0) {
                break;
            }
        }
        int best = count[1] > count[0] ? 1 : 0;
        return ",;\t".charAt(count[2] > count[best] ? 2 : best);
    }
}
