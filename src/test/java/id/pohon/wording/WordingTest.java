package id.pohon.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private static Wording read(String language) throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of("templates/bahasa", language + ".properties"))) {
            return Wording.read(language, in);
        }
    }

    @Test
    void bothLanguagesHaveTheSamePhrases() throws IOException {
        assertThat(withoutCounts(read("en").keys()))
                .isEqualTo(withoutCounts(read("id").keys()));
    }

    @Test
    void bothLanguagesFillTheSameGaps() throws IOException {
        Wording english = read("en");
        Wording indonesian = read("id");
        for (String key : withoutCounts(indonesian.keys())) {
            assertThat(gaps(english.raw(key))).as(key).isEqualTo(gaps(indonesian.raw(key)));
        }
    }

    @Test
    void numbersHaveTheSeparatorsOfTheLanguage() throws IOException {
        assertThat(read("id").number(new BigDecimal("1240.50"))).isEqualTo("1.240,50");
        assertThat(read("en").number(new BigDecimal("1240.50"))).isEqualTo("1,240.50");
        assertThat(read("id").number(new BigDecimal("-0.5"))).isEqualTo("-0,5");
        assertThat(read("id").number(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(read("id").number(1240)).isEqualTo("1.240");
        assertThat(read("en").number(-1240)).isEqualTo("-1,240");
        assertThat(read("id").number(999)).isEqualTo("999");
    }

    @Test
    void datesAreWrittenOut() throws IOException {
        assertThat(read("id").date(LocalDate.of(2024, 1, 5))).isEqualTo("5 Januari 2024");
    }

    @Test
    void oneIsCountedInTheSingularWhereTheLanguageHasOne() throws IOException {
        assertThat(read("en").count("hitung.sasaran", 1)).isEqualTo("1 objective");
        assertThat(read("en").count("hitung.sasaran", 1500)).isEqualTo("1,500 objectives");
        assertThat(read("id").count("hitung.sasaran", 1)).isEqualTo("1 sasaran");
    }

    @Test
    void listsEndWithAnd() throws IOException {
        assertThat(read("id").list(List.of("5"))).isEqualTo("5");
        assertThat(read("id").list(List.of("5", "6"))).isEqualTo("5 dan 6");
        assertThat(read("id").list(List.of("3", "4", "7"))).isEqualTo("3, 4, dan 7");
    }

    @Test
    void textThatFillsAGapIsNotReadAsAPhrase() throws IOException {
        Wording wording = Wording.read("id", new StringReader("a=[{0}|{1}]"));
        assertThat(wording.say("a", "{1}", "x")).isEqualTo("[{1}|x]");
    }

    @Test
    void aMissingPhraseIsNamed() throws IOException {
        Wording wording = Wording.read("id", new StringReader("a=b"));
        assertThatThrownBy(() -> wording.say("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'c'");
    }

    private static Set<String> withoutCounts(Set<String> keys) {
        Set<String> all = new TreeSet<>(keys);
        all.removeIf(key -> key.endsWith(".satu"));
        return all;
    }

    private static Set<String> gaps(String phrase) {
        Set<String> gaps = new TreeSet<>();
        Matcher matcher = GAP.matcher(phrase);
        while (matcher.find()) {
            gaps.add(matcher.group());
        }
        return gaps;
    }
}
