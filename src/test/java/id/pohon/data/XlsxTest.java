package id.pohon.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Pohon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxTest {

    static {
        // POI logs through Log4j, which complains when nobody listens
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    @Test
    void thereIsASheetForEachTableAndOneThatExplains() throws IOException {
        try (XSSFWorkbook workbook = open(Pohon.of(Sample.cascade()))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Unit", "Sasaran", "Indikator", "Tautan", "Arah", "Program", "Penjelasan");
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .isNull();
            Row row = workbook.getSheet("Penjelasan").getRow(3);
            assertThat(row)
                    .extracting(Object::toString)
                    .containsExactly("Unit", "atasan", "teks", "Kode unit atasan; kosong untuk pimpinan.");
        }
    }

    @Test
    void numbersAreNumbersAndFlagsAreFlags() throws IOException {
        try (XSSFWorkbook workbook = open(Pohon.of(Sample.cascade()))) {
            Sheet sheet = workbook.getSheet("Indikator");
            assertThat(cell(sheet, 1, "target").getNumericCellValue()).isEqualTo(87.5);
            assertThat(cell(sheet, 1, "baseline").getNumericCellValue()).isEqualTo(-1.5);
            assertThat(cell(sheet, 1, "iku").getBooleanCellValue()).isTrue();
            assertThat(cell(sheet, 2, "target"))
                    .satisfiesAnyOf(
                            c -> assertThat(c).isNull(),
                            c -> assertThat(c.getCellType()).isEqualTo(CellType.BLANK));
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = open(Pohon.of(Sample.cascade()))) {
            org.apache.poi.ss.usermodel.Cell cell = cell(workbook.getSheet("Sasaran"), 2, "uraian");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"https://contoh.example\",\"klik\")");
            assertThat(cell(workbook.getSheet("Sasaran"), 1, "nomor").getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherReaderFindsEveryCell(long seed) throws IOException {
        Pohon pohon = Pohon.of(RandomCascade.of(seed));
        try (XSSFWorkbook workbook = open(pohon)) {
            for (Table<?> table : Tables.of(List.of(pohon))) {
                Grid grid = table.grid(pohon);
                Sheet sheet = workbook.getSheet(Phrases.ID.say("data.lembar." + grid.name()));
                assertThat(sheet.getLastRowNum()).isEqualTo(grid.rows().size());
                for (int r = 0; r < grid.rows().size(); r++) {
                    for (int c = 0; c < grid.heads().size(); c++) {
                        same(grid.rows().get(r).get(c), sheet.getRow(r + 1).getCell(c));
                    }
                }
            }
        }
    }

    @Test
    void entriesAreStoredWithAFixedTimeAndTheTypesFirst() throws IOException {
        byte[] bytes = write(Pohon.of(Sample.cascade()));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("[Content_Types].xml");
            for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-02T00:00:00");
            }
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws InterruptedException {
        byte[] first = write(Pohon.of(Sample.cascade()));
        Thread.sleep(5);
        assertThat(write(Pohon.of(Sample.cascade()))).isEqualTo(first);
    }

    private static void same(Cell expected, org.apache.poi.ss.usermodel.Cell found) {
        if (expected instanceof Cell.Text text) {
            // a cell reads CR LF as LF
            assertThat(found.getStringCellValue().replace("\r\n", "\n"))
                    .isEqualTo(text.value().replace("\r\n", "\n"));
        } else if (expected instanceof Cell.Number number) {
            assertThat(found.getNumericCellValue()).isEqualTo(number.value().doubleValue());
        } else if (expected instanceof Cell.Flag flag) {
            assertThat(found.getBooleanCellValue()).isEqualTo(flag.value());
        } else {
            assertThat(found == null || found.getCellType() == CellType.BLANK).isTrue();
        }
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, String column) {
        for (org.apache.poi.ss.usermodel.Cell head : sheet.getRow(0)) {
            if (head.getStringCellValue().equals(column)) {
                return sheet.getRow(row).getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static XSSFWorkbook open(Pohon pohon) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(pohon)));
    }

    private static byte[] write(Pohon pohon) {
        List<Grid> grids =
                Tables.of(List.of(pohon)).stream().<Grid>map(t -> t.grid(pohon)).toList();
        return Xlsx.write(pohon.cascade(), Sample.situs(), grids, Phrases.ID);
    }
}
