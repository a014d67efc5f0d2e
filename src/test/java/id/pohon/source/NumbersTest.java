package id.pohon.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Nilai;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Position;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "80; 80",
                "12,5; 12.5",
                "12.5; 12.5",
                "12,50; 12.50",
                "-3,2; -3.2",
                "−3; -3",
                "75%; 75 %",
                "75 %; 75 %",
                "0,500; 0.500",
                "1234,567; 1234.567",
                "1.500.000; 1500000",
                "1.500,75; 1500.75",
                "1,500.75; 1500.75",
                "80-90; 80..90",
                "80–90; 80..90",
                "80 - 90 %; 80..90 %",
                "80%-90%; 80..90 %",
                "-5--3; -5..-3",
                "-5-3; -5..3",
                "BB; 'BB'",
                "WTP; 'WTP'",
                "1 dokumen; 'text'",
                "1 500; 'text'",
                "2024-12-31; 'text'",
                "5.; 'text'",
                "1e9; 'text'",
                "٣; 'text'",
            })
    void readsWhatPeopleWrite(String written, String read) {
        Nilai nilai = new Numbers(diagnostics).read(written, Position.startOf("x"));
        assertThat(text(nilai)).isEqualTo(read.equals("text") ? written : read);
        assertThat(nilai.tertulis()).isEqualTo(written);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.500; P035; 1500, 1,5",
                "1,500; P035; 1500, 1,5",
                "12.345%; P035; 12345, 12,3450",
                "-1.000; P035; -1000, -1,0",
                "1.2.3; P035; ''",
                "1.500.00; P035; ''",
                "1,5,0.2; P035; ''",
                "90-80; P036; 80-90",
            })
    void doesNotGuess(String written, String code, String hint) {
        new Numbers(diagnostics).read(written, Position.startOf("x"));
        List<Diagnostic> found = diagnostics.all();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(code);
        assertThat(String.join(", ", found.get(0).hint().args())).isEqualTo(hint);
    }

    private static String text(Nilai nilai) {
        if (nilai instanceof Nilai.Angka angka) {
            return angka.nilai().toPlainString() + (angka.persen() ? " %" : "");
        }
        if (nilai instanceof Nilai.Rentang rentang) {
            return rentang.dari() + ".." + rentang.sampai() + (rentang.persen() ? " %" : "");
        }
        return nilai.tertulis();
    }
}
