package id.pohon.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes CSV (RFC 4180) in UTF-8. */
public final class CsvWriting {

    private CsvWriting() {}

    /** What Excel under an Indonesian setting opens with a double click: semicolons, and a byte order mark. */
    public static byte[] write(SheetPlan sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(SheetPlan.Column::heading).toList());
        sheet.rows().forEach(row -> rows.add(row.stream().map(CsvText::guarded).toList()));
        return write("\uFEFF", ';', rows);
    }

    /** What programs read: commas and no mark. The texts are written as they are. */
    public static byte[] write(List<List<String>> rows) {
        return write("", ',', rows);
    }

    private static byte[] write(String mark, char separator, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(mark);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
