package id.pohon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextPrinterTest {

    private static final Messages MESSAGES = Messages.of("id");

    @Test
    void theCaretStandsBelowTheColumn() {
        assertThat(excerpt("jabatn: Camat", 1)).containsExactly("  jabatn: Camat", "  ^");
        assertThat(excerpt("  kode: x", 9)).containsExactly("    kode: x", "          ^");
    }

    @Test
    void tabsAreKeptSoThatTheCaretStaysBelowTheColumn() {
        assertThat(excerpt("\t\tkode: x", 9)).containsExactly("  \t\tkode: x", "  \t\t      ^");
    }

    @Test
    void aSurrogatePairIsOneSign() {
        assertThat(excerpt("\uD83D\uDE00 x", 4)).containsExactly("  \uD83D\uDE00 x", "    ^");
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        List<String> lines = excerpt("a".repeat(500) + "X" + "b".repeat(500), 501);
        assertThat(lines.get(0)).hasSize(2 + 3 + 100 + 3);
        assertThat(lines.get(0).charAt(lines.get(1).indexOf('^'))).isEqualTo('X');
    }

    @Test
    void aPlaceBehindTheLineStandsAtItsEnd() {
        assertThat(excerpt("abc", 99)).containsExactly("  abc", "     ^");
    }

    @Test
    void contentCannotSteerTheTerminal() {
        assertThat(excerpt("a\u001B[31mb\u202E", 1)).containsExactly("  a?[31mb?", "  ^");
        String head = printer(Optional.empty(), 5).print(found("f", 1, 1, "\u001B[2J"));
        assertThat(head).doesNotContain("\u001B");
    }

    @Test
    void aFindingAboutTheFileShowsNoLine() {
        Diagnostic found = Diagnostic.galat("P004", Position.startOf("f"), Message.of("P004"), Message.of("P004.hint"));
        assertThat(printer(Optional.of("text"), 5).print(found))
                .isEqualTo("f:1:1: galat[P004]: berkas tidak dapat dibaca\n"
                        + "  petunjuk: periksa izin berkas, dan tutup program lain yang sedang memakainya\n");
    }

    @Test
    void theRestIsCountedAndTheFirstGalatRepeated() {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 1; line <= 12; line++) {
            many.add(found("f", line, 1, "x").as(line == 3 ? Severity.GALAT : Severity.SARAN));
        }
        String text = printer(Optional.empty(), 5).print(many);
        assertThat(text.lines().skip(10))
                .containsExactly(
                        "... dan 7 temuan lagi tidak ditampilkan; semuanya ada dengan check --format json",
                        "galat pertama: f:3:1: galat[P030]: kunci \"x\" tidak dikenal di sini",
                        "1 galat, 0 peringatan, 11 saran");
    }

    @Test
    void aGalatIsShownHoweverManyFindingsStandBeforeIt() {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 1; line <= 12; line++) {
            many.add(found("f", line, 1, "x").as(line == 12 ? Severity.GALAT : Severity.SARAN));
        }
        assertThat(printer(Optional.empty(), 2).print(many).lines().filter(line -> line.startsWith("f:")))
                .containsExactly(
                        "f:1:1: saran[P030]: kunci \"x\" tidak dikenal di sini",
                        "f:12:1: galat[P030]: kunci \"x\" tidak dikenal di sini");
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertThat(printer(Optional.empty(), 5).print(List.of())).isEmpty();
    }

    private static List<String> excerpt(String line, int column) {
        return printer(Optional.of(line), 5)
                .print(found("f", 1, column, "x"))
                .lines()
                .skip(1)
                .limit(2)
                .toList();
    }

    private static TextPrinter printer(Optional<String> line, int shown) {
        return new TextPrinter(MESSAGES, (file, number) -> line, shown);
    }

    private static Diagnostic found(String file, int line, int column, String key) {
        Message hint = Message.of("P030.hint", "target");
        return Diagnostic.galat("P030", new Position(file, line, column), Message.of("P030", key), hint);
    }
}
