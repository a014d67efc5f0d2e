package id.pohon.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Content;
import id.pohon.report.Diagnostics;
import id.pohon.report.RuleBook;
import id.pohon.source.ContentReader;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    /** The sheet names rules in the language of the site; in Indonesian as docs/aturan.md does. */
    @Test
    void everyRuleOfACriterionHasATitleInBothLanguages() throws IOException {
        RuleBook rules = RuleBook.load();
        Wording id = phrases("id");
        Wording en = phrases("en");
        List<String> keys =
                Scoring.codes().stream().map(code -> "aturan." + code).toList();
        for (Wording wording : List.of(id, en)) {
            assertThat(wording.keys().stream().filter(key -> key.startsWith("aturan.P")))
                    .containsExactlyElementsOf(keys);
        }
        for (String code : Scoring.codes()) {
            String title = rules.section(code).orElseThrow().title();
            assertThat(id.say("aturan." + code)).isEqualTo(title);
            assertThat(en.say("aturan." + code)).isNotEqualTo(title);
        }
    }

    @Test
    void saysWhatCannotBeJudgedWithoutADay() {
        assertThat(undated(Optional.empty())).containsExactly("1.b-2", "3.a");
        assertThat(undated(Optional.of(LocalDate.of(2026, 11, 23)))).isEmpty();
    }

    private static List<String> undated(Optional<LocalDate> day) {
        Diagnostics diagnostics = new Diagnostics();
        Content content =
                ContentReader.read(ROOT, ROOT.resolve("content"), diagnostics).content();
        Scores scores = Checks.run(content, new CheckOptions(Vocabulary.bundled(), day), diagnostics);
        return scores.of(content.cascade().get(0).alamat()).stream()
                .filter(Scores.Score::undated)
                .map(Scores.Score::criterion)
                .toList();
    }

    private static Wording phrases(String language) throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of("templates", "bahasa", language + ".properties"))) {
            return Wording.read(language, in);
        }
    }
}
