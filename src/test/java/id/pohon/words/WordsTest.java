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

    /** Plain texts take a shorter way; a letter beyond ASCII at the end forces the other. */
    @org.junit.jupiter.api.Test
    void cutsPlainTextsLikeAllOthers() {
        String alphabet = "abYZ019 .,'`-/_\n";
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            java.util.List<String> longer = new java.util.ArrayList<>(Words.of(text.toString()));
            longer.add("ł");
            org.assertj.core.api.Assertions.assertThat(Words.of(text + " ł")).isEqualTo(longer);
        }
    }
}
