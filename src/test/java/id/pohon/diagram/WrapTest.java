package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {

    @Test
    void knowsTheWidthsOfArial() {
        // 722 and 278 thousandths of an em in Adobe's metrics of Helvetica, which Arial shares
        assertThat(TextStyle.TEXT.width("H")).isEqualTo(14 * 1479 / 2048.0);
        assertThat(TextStyle.TEXT.width("i")).isEqualTo(14 * 455 / 2048.0);
        assertThat(TextStyle.STRONG.width("i")).isEqualTo(14 * 569 / 2048.0);
    }

    @Test
    void givesMarksNoWidthAndOtherScriptsPlenty() {
        assertThat(TextStyle.TEXT.width("e\u0301")).isEqualTo(TextStyle.TEXT.width("e"));
        assertThat(TextStyle.TEXT.width("漢")).isGreaterThanOrEqualTo(14);
        assertThat(TextStyle.TEXT.width("🌳")).isGreaterThan(14 * 1.3);
        assertThat(TextStyle.TEXT.width("ꦧ")).isGreaterThan(14 * 1.3);
    }

    @Test
    void breaksAtSpacesAndKeepsThem() {
        assertThat(Wrap.lines("Terpeliharanya Prasarana dan Sarana", TextStyle.TEXT, 170))
                .containsExactly("Terpeliharanya Prasarana ", "dan Sarana");
    }

    @Test
    void breaksAWordOnlyIfItIsLongerThanALine() {
        assertThat(Wrap.lines("di Perundang-undangan", TextStyle.TEXT, 100))
                .containsExactly("di ", "Perundang-", "undangan");
        assertThat(Wrap.lines("di Perundang-undangan", TextStyle.TEXT, 140))
                .containsExactly("di ", "Perundang-undangan");
    }

    @Test
    void neverTakesALetterFromItsMarks() {
        List<String> lines = Wrap.lines("👨‍👩‍👧‍👦👍🏽e\u0301e\u0301", TextStyle.TEXT, 1);
        assertThat(lines).containsExactly("👨‍👩‍👧‍👦", "👍🏽", "e\u0301", "e\u0301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HardCascade.LONG,
                HardCascade.WORD,
                HardCascade.MARKUP,
                HardCascade.ARABIC,
                HardCascade.JAVANESE,
                HardCascade.EMOJI,
                ""
            })
    void losesNothingAndFits(String text) {
        for (int width = 80; width < 400; width += 37) {
            List<String> lines = Wrap.lines(text, TextStyle.TEXT, width);
            assertThat(String.join("", lines)).isEqualTo(Wrap.clean(text));
            for (String line : lines) {
                assertThat(TextStyle.TEXT.width(line.strip())).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void leavesOutWhatXmlCannotCarry() {
        assertThat(Wrap.clean(" a\u0000b\u0007\tc\n\n d\uD800 \uFFFE")).isEqualTo("ab c d");
    }
}
