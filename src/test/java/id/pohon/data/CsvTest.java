package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTest {

    private static final Pohon POHON = Pohon.of(Sample.cascade());

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @Test
    void rowsStandInTheOrderOfReading() {
        assertThat(text(Tables.UNIT)).isEqualTo("""
                kode,jabatan,atasan,urutan,jenjang,jenjang_nama,pejabat_nama,pejabat_pangkat,pejabat_sebagai,\
                bahasa_sederhana,sebelumnya,catatan,sic,ocr
                camat,Camat,,,1,,Nama Contoh,,definitif,,,,,false
                sekretaris,Sekretaris Camat,camat,,2,,,,,,,,,false
                """.replace("\n", "\r\n"));
    }

    @Test
    void textsAreGuardedAndQuotedAndNumbersAreNot() {
        assertThat(text(Tables.SASARAN))
                .contains("camat/pelayanan,camat,pelayanan,1,\"Meningkatnya kualitas, dan jangkauan pelayanan\",")
                .contains("sekretaris/1,sekretaris,1,'-,\"'=HYPERLINK(\"\"https://contoh.example\"\",\"\"klik\"\")\",");
        NamedCsvRecord keluhan = records(Tables.INDIKATOR).get(0);
        assertThat(keluhan.getField("target")).isEqualTo("87.5");
        assertThat(keluhan.getField("target_tertulis")).isEqualTo("87,5");
        assertThat(keluhan.getField("baseline")).isEqualTo("-1.50");
        assertThat(keluhan.getField("baseline_tertulis")).isEqualTo("'-1,50");
    }

    @Test
    void aRangeAndAGradeStandAsWrittenOnly() {
        List<NamedCsvRecord> rows = records(Tables.INDIKATOR);
        assertThat(rows.get(1).getField("target")).isEmpty();
        assertThat(rows.get(1).getField("target_tertulis")).isEqualTo("BB");
        assertThat(rows.get(2).getField("target")).isEmpty();
        assertThat(rows.get(2).getField("target_tertulis")).isEqualTo("80-90");
        assertThat(rows.get(2).getField("target_tw2")).isEqualTo("40.25");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1,'=1", "'=1,''=1", "a=1,a=1", "'a,'a", "+62,'+62", "@a,'@a"})
    void theGuardCanBeUndone(String text, String guarded) {
        assertThat(Csv.guarded(text)).isEqualTo(guarded);
    }

    @Test
    void thereIsNoByteOrderMark() {
        assertThat(Csv.write(Tables.UNIT.grid(POHON))).startsWith('k', 'o', 'd', 'e');
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReaderFindsEveryRowAndText(long seed) {
        Pohon pohon = Pohon.of(RandomCascade.of(seed));
        Counts counts = Counts.of(pohon);
        assertThat(records(Tables.UNIT, pohon)).hasSize(counts.unit());
        assertThat(records(Tables.INDIKATOR, pohon)).hasSize(counts.indikator());
        assertThat(records(Tables.TAUTAN, pohon)).hasSize(counts.mendukung() + counts.lintas());
        assertThat(records(Tables.SASARAN, pohon))
                .extracting(r -> r.getField("uraian"))
                .isEqualTo(pohon.sasaran().stream()
                        .map(Sasaran::uraian)
                        .map(Csv::guarded)
                        .toList());
    }

    @Test
    void everyEdgeStartsAtASasaranOfTheTable() {
        List<String> ids =
                records(Tables.SASARAN).stream().map(r -> r.getField("id")).toList();
        assertThat(records(Tables.TAUTAN))
                .extracting(r -> r.getField("dari"))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    private static List<NamedCsvRecord> records(Table<?> table) {
        return records(table, POHON);
    }

    private static List<NamedCsvRecord> records(Table<?> table, Pohon pohon) {
        return CsvReader.builder().ofNamedCsvRecord(new String(Csv.write(table.grid(pohon)), UTF_8)).stream()
                .toList();
    }

    private static String text(Table<?> table) {
        return new String(Csv.write(table.grid(POHON)), UTF_8);
    }
}
