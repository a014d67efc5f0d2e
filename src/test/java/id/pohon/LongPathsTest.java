package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongPathsTest {

    private static final Path ROOT = Path.of("proyek").toAbsolutePath();

    /** What the folder and the separators take. */
    private static final int FOLDER = ROOT.resolve("site").toString().length() + 1;

    @Test
    void twoHundredAndFortyCharactersAreNotTooLong() {
        assertThat(find(Map.of(), 240, 200)).isEmpty();
    }

    @Test
    void namesTheLongestAndCountsTheOthers() {
        assertThat(find(Map.of(), 241, 200, 245)).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.PERINGATAN);
            assertThat(found.at().file()).isEqualTo("site/" + address(245));
            assertThat(found.message().args()).containsExactly("245", "2", "240");
        });
    }

    @Test
    void theSiteMaySetItsLevel() {
        assertThat(find(Map.of("P511", "mati"), 300)).isEmpty();
        assertThat(find(Map.of("P511", "saran"), 300))
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.SARAN));
    }

    private static List<Diagnostic> find(Map<String, String> aturan, int... lengths) {
        Project project = new Project(ROOT, ROOT.resolve("content"), ROOT.resolve("templates"), ROOT.resolve("site"));
        List<SiteFile> files = java.util.Arrays.stream(lengths)
                .mapToObj(length -> SiteFile.text(Address.of(address(length)), () -> ""))
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        LongPaths.find(project, files, aturan, diagnostics);
        return diagnostics.all();
    }

    /** An address whose file has a path of so many characters. */
    private static String address(int length) {
        int left = length - FOLDER;
        int half = left / 2;
        return "a".repeat(half) + "/" + "b".repeat(left - half - 1);
    }
}
