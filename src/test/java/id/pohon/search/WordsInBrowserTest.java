package id.pohon.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pohon.browser.BrowserTest;
import id.pohon.words.TestTable;
import id.pohon.words.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script cuts words and affixes as Java does. */
@BrowserTest
class WordsInBrowserTest {

    @BeforeEach
    void load(Page page) throws IOException {
        page.evaluate(Files.readString(Path.of("src/main/resources/id/pohon/words/words.js")));
        page.evaluate("list => pohonCari.know(list)", String.join(" ", WordList.ROOTS));
    }

    @Test
    void wordsMeetTheTableSharedWithJava(Page page) throws IOException {
        for (List<String> row : TestTable.read("kata")) {
            assertThat(page.evaluate("text => pohonCari.words(text)", row.get(0)))
                    .as(row.get(0))
                    .isEqualTo(TestTable.words(row.get(1)));
        }
    }

    @Test
    void rootsMeetTheTableSharedWithJava(Page page) throws IOException {
        for (List<String> row : TestTable.read("imbuhan")) {
            assertThat(page.evaluate("word => pohonCari.roots(word)", row.get(0)))
                    .as(row.get(0))
                    .isEqualTo(Map.of("sure", TestTable.words(row.get(1)), "unsure", TestTable.words(row.get(2))));
        }
    }
}
