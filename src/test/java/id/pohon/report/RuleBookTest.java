package id.pohon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void knowsEveryCodeOfTheMessages() {
        assertThat(RuleBook.load().codes())
                .containsExactlyElementsOf(Messages.of("id").codes());
    }

    @Test
    void showsASectionOnATerminal() {
        RuleSection section = RuleBook.load().section("P030").orElseThrow();
        assertThat(section.title()).isEqualTo("Kunci tidak dikenal");
        assertThat(section.plain())
                .startsWith("Tingkat: galat. Kunci yang salah ketik hilang tanpa suara jika dibiarkan.\n\n")
                .contains("\n  content/2024/unit/camat.yaml:\n    jabatan: Camat\n    sasaran:\n")
                .contains("\n  pohon check:\n    content/2024/unit/camat.yaml:7:9: galat[P030]")
                .doesNotContain("```")
                .endsWith("\n");
    }

    @Test
    void wrapsParagraphs() {
        RuleBook book = RuleBook.of("## P001 Satu\n\n" + "kata ".repeat(40) + "\n");
        assertThat(book.section("P001").orElseThrow().plain().lines()).allMatch(line -> line.length() <= 80);
    }
}
