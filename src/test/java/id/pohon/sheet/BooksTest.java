package id.pohon.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads honest spreadsheets as people see them, and refuses the others quickly. */
class BooksTest {

    private static final String SEPARATED =
            "No%1$sSasaran%1$sIndikator\n1%1$sMeningkatnya \"mutu\"%1$s\"Jumlah\nlayanan\"\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5 | 0 | 12.5",
                "0.85 | 1 | 85%",
                "0.125 | 1 | 12.5%",
                "45296 | 2 | 2024-01-05",
                "0.30000000000000004 | 0 | 0.3",
                "1E3 | 0 | 1000",
                "1500000 | 3 | 1500000",
                "9E9999 | 0 | 9E9999",
                "x | 0 | x"
            })
    void showsNumbersAsDisplayed(String stored, int style, String displayed) throws IOException {
        HandmadeXlsx xlsx = new HandmadeXlsx("<row r='1'><c r='A1' s='" + style + "'><v>" + stored + "</v></c></row>");
        xlsx.part("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.00&quot; hari&quot;"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>""");
        assertThat(texts(xlsx.write(folder))).containsExactly(displayed);
    }

    @Test
    void readsEveryKindOfText() throws IOException {
        HandmadeXlsx xlsx = new HandmadeXlsx("""
                <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>dalam</t></is></c>
                <c t="str"><f>A1</f><v>rumus</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#REF!</v></c>
                <c r="H2"><f>SUM(A1)</f></c><c r="I2"/><c r="J2" t="d"><v>2024-01-05T00:00:00</v></c></row>""");
        xlsx.part(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>satu </t></r><r><t>_x0041_</t></r><rPh><t>?</t></rPh></si></sst>");
        Sheet sheet = Books.read(xlsx.write(folder)).sheets().get(0);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells())
                .extracting(cell -> cell.at() + " " + cell.kind() + " " + cell.text())
                .containsExactly(
                        "S!B2 TEXT satu A",
                        "S!C2 TEXT dalam",
                        "S!D2 TEXT rumus",
                        "S!F2 TEXT ya",
                        "S!G2 BROKEN #REF!",
                        "S!H2 BROKEN =SUM(A1)",
                        "S!J2 TEXT 2024-01-05");
    }

    @Test
    void knowsJoinedCells() throws IOException {
        HandmadeXlsx xlsx = new HandmadeXlsx("<row r='1'><c r='A1' t='str'><v>x</v></c></row>");
        xlsx.part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData/><mergeCells><mergeCell ref='A1:C1'/>"
                        + "<mergeCell ref='B2:B4'/><mergeCell ref='kacau'/></mergeCells></worksheet>");
        Sheet sheet = Books.read(xlsx.write(folder)).sheets().get(0);
        assertThat(sheet.merged()).containsExactly(new Span(1, 1, 1, 3), new Span(2, 2, 4, 2));
        assertThat(sheet.span(3, 2)).contains(new Span(2, 2, 4, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void detectsTheSeparatorOfCsv(String separator) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"), "\uFEFF" + String.format(java.util.Locale.ROOT, SEPARATED, separator));
        Sheet sheet = Books.read(file).sheets().get(0);
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2);
        assertThat(texts(file))
                .containsExactly("No", "Sasaran", "Indikator", "1", "Meningkatnya \"mutu\"", "Jumlah\nlayanan");
        assertThat(sheet.rows().get(1).cells().get(2).at()).hasToString("C2");
    }

    @Test
    void readsCsvOfOldExcel() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "Desa;“Maju” – é".getBytes(Charset.forName("windows-1252")));
        assertThat(texts(file)).containsExactly("Desa", "“Maju” – é");
    }

    @Test
    void keepsFormulasOfCsvAsText() throws IOException {
        List<String> texts = List.of("=1+1", "+62", "-5", "-5 orang", "@a", "'=1", "'", "a\"b;c", "baris\nbaru");
        SheetPlan plan = new SheetPlan("x", columns(texts.size()), List.of(texts), 0);
        byte[] csv = CsvWriting.write(plan);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(";'=1+1;+62;-5;'-5 orang;'@a;''=1;".substring(1));
        Path file = Files.write(folder.resolve("x.csv"), csv);
        assertThat(Books.read(file).sheets().get(0).rows().get(1).cells())
                .extracting(Cell::text)
                .containsExactlyElementsOf(texts);
    }

    @Test
    void writesWorkbooksThatReadBackTheSame() throws IOException {
        List<String> texts = List.of(
                "=1+1",
                "007",
                "12",
                "-3",
                "1.500",
                "<&>\"'",
                "_x0041_ _x",
                " depan",
                "baris\n  baru\n",
                "🌳 é",
                "]]>",
                "TRUE",
                "\ttab");
        SheetPlan plan = new SheetPlan("Lembar", columns(texts.size()), List.of(texts), 3);
        byte[] xlsx = XlsxWriting.write("judul", List.of(plan), "Pilihan", "pilih dari daftar");
        assertThat(XlsxWriting.write("judul", List.of(plan), "Pilihan", "pilih dari daftar"))
                .isEqualTo(xlsx);
        Book book = Books.read(Files.write(folder.resolve("a.xlsx"), xlsx));
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Lembar", "Pilihan");
        assertThat(book.sheets().get(0).rows().get(1).cells())
                .extracting(Cell::text)
                .containsExactlyElementsOf(texts);
    }

    @Test
    void choicesCannotBeClickedPast() throws IOException {
        SheetPlan plan = new SheetPlan("L", columns(1), List.of(), 5);
        byte[] xlsx = XlsxWriting.write("j", List.of(plan), "Pilihan", "salah");
        String sheet = part(xlsx, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("errorStyle=\"stop\"")
                .contains("<dataValidation ")
                .contains("A2:A6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='1'><c r='A1'><v>%digits%</v></c></row> | lembar.teks-panjang",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>%digits%</t></is></c></row> | lembar.teks-panjang",
                "<row r='1'><c r='A1' t='str'><v>%zeros%</v></c></row> | lembar.bom",
                "<row><c t='str'><v>x</v></row> | lembar.xml",
            })
    void refusesHostileSheets(String data, String why) throws IOException {
        String xml = data.replace("%digits%", "7".repeat(40_000)).replace("%zeros%", "0".repeat(60_000_000));
        Path file = new HandmadeXlsx(xml).write(folder);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(file, why));
    }

    @Test
    void refusesEntities() throws IOException {
        for (String dtd : List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY x '&a;&a;&a;'>]>")) {
            HandmadeXlsx xlsx = new HandmadeXlsx("");
            xlsx.part(
                    "xl/worksheets/sheet1.xml",
                    dtd + "<worksheet><sheetData><row><c t='str'><v>&x;</v></c></row></sheetData></worksheet>");
            refused(xlsx.write(folder), "lembar.dtd");
        }
    }

    @Test
    void refusesLinksToOtherWorkbooks() throws IOException {
        Path file = new HandmadeXlsx("")
                .part("xl/externalLinks/externalLink1.xml", "<a/>")
                .write(folder);
        refused(file, "lembar.tautan-luar");
    }

    @Test
    void refusesTooManyParts() throws IOException {
        HandmadeXlsx xlsx = new HandmadeXlsx("");
        for (int i = 0; i < 300; i++) {
            xlsx.part("x" + i, "");
        }
        refused(xlsx.write(folder), "lembar.bagian");
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws IOException {
        refused(folder.resolve("tak-ada.xlsx"), "lembar.tak-ada");
        refused(Files.write(folder.resolve("a.xlsx"), new byte[6_000_000]), "lembar.besar");
        refused(Files.write(folder.resolve("b.xlsx"), "PK kacau".getBytes(StandardCharsets.UTF_8)), "lembar.rusak");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        refused(Files.write(folder.resolve("c.xls"), old), "lembar.xls");
        refused(Files.writeString(folder.resolve("d.pdf"), "%PDF"), "lembar.bukan-xlsx");
        refused(Files.createDirectory(folder.resolve("kosong")), "lembar.tanpa-csv");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> Books.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.what().key()).isEqualTo(why));
    }

    private static List<SheetPlan.Column> columns(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new SheetPlan.Column(
                        "k" + i, i == 0 ? "catatan" : "", 20, i == 0 ? List.of("ya", "tidak") : List.of(), false))
                .toList();
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static List<String> texts(Path file) {
        return Books.read(file).sheets().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }
}
