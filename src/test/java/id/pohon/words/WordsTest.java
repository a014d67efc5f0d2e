package id.pohon.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void meetsTheTableSharedWithTheScript() throws IOException {
        for (List<String> row : TestTable.read("kata")) {
            assertThat(Words.of(row.get(0))).as(row.get(0)).isEqualTo(TestTable.words(row.get(1)));
        }
    }

    @Test
    void isTheSameOnATurkishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.of("KEGIATAN")).containsExactly("kegiatan");
        } finally {
            Locale.setDefault(before);
        }
    }
}
