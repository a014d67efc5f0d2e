package id.pohon.panduan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbook with something typed into it, cell by cell as Excel would store it. */
final class FilledIn {

    private static final String UNIT_SHEET = "xl/worksheets/sheet2.xml";

    private FilledIn() {}

    /** Types a superior into column C of the sheet Unit, below the heading and the row of the head. */
    static void atasan(Path workbook, String kode) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + workbook.toUri()), Map.of())) {
            Path sheet = zip.getPath(UNIT_SHEET);
            Matcher end =
                    Pattern.compile("(<c r=\"B(\\d+)\"[^>]*>.*?</c>)(</row>)").matcher(Files.readString(sheet));
            String filled = end.replaceAll(row -> Integer.parseInt(row.group(2)) < 3
                    ? Matcher.quoteReplacement(row.group())
                    : row.group(1) + "<c r=\"C" + row.group(2) + "\" t=\"inlineStr\"><is><t>" + kode
                            + "</t></is></c></row>");
            assertThat(filled).as("rows without atasan").contains("inlineStr");
            Files.writeString(sheet, filled);
        }
    }
}
