package id.pohon.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import id.pohon.synthetic.Synthetic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @Test
    void rulesAreOrderedByCodeAndEachHasItsOwn() {
        List<String> codes = Checks.rules().stream().map(Rule::code).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void syntheticContentIsRight(@TempDir Path project) throws IOException {
        new Synthetic(60, 4, 20, 7).write(project.resolve("content"));
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project, project.resolve("content"), diagnostics);
        Checks.run(loaded.content(), diagnostics);
        assertThat(loaded.content().cascade()).hasSize(3);
        assertThat(diagnostics.count(Severity.GALAT)).isZero();
        assertThat(diagnostics.all()).noneMatch(found -> found.code().compareTo("P129") < 0);
    }
}
