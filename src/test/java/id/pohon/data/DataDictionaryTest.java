package id.pohon.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Pohon;
import id.pohon.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDictionaryTest {

    private static final Pohon POHON = Pohon.of(Sample.cascade());

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyColumnOfEveryTableHasAMeaningInBothLanguages(String language) {
        Wording wording = language.equals("id") ? Phrases.ID : Phrases.EN;
        List<DataDictionary.File> files = DataDictionary.ofSite(List.of(POHON), wording);
        assertThat(files)
                .extracting(DataDictionary.File::file)
                .containsExactly(
                        "cascade.csv",
                        "unit.csv",
                        "sasaran.csv",
                        "indikator.csv",
                        "tautan.csv",
                        "arah.csv",
                        "program.csv");
        assertThat(files)
                .flatExtracting(DataDictionary.File::rows)
                .extracting(DataDictionary.Row::meaning)
                .noneMatch(String::isBlank)
                .noneMatch(m -> m.contains("{"));
    }

    @Test
    void aRowSaysNameTypeAndMeaning() {
        DataDictionary.File unit = DataDictionary.of(POHON, Phrases.ID).get(0);
        assertThat(unit.contents()).isEqualTo("Satu baris adalah satu jabatan atau unit.");
        assertThat(unit.rows().get(2))
                .isEqualTo(new DataDictionary.Row("atasan", "teks", "Kode unit atasan; kosong untuk pimpinan."));
    }

    @Test
    void gapsOfAMeaningAreFilled() {
        assertThat(DataDictionary.of(POHON, Phrases.EN).get(2).rows())
                .contains(new DataDictionary.Row("target_tw3", "number", "Target of quarter 3, if it is a number."))
                .contains(new DataDictionary.Row(
                        "target_tw3_tertulis",
                        "text",
                        "The value of target_tw3 as written: a number, a range or a grade."));
    }
}
