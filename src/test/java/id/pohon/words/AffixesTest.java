package id.pohon.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffixesTest {

    @Test
    void meetsTheTableSharedWithTheScript() throws IOException {
        for (List<String> row : TestTable.read("imbuhan")) {
            assertThat(Affixes.of(row.get(0)))
                    .as(row.get(0))
                    .isEqualTo(new Roots(TestTable.words(row.get(1)), TestTable.words(row.get(2))));
        }
    }
}
