package id.pohon.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @TempDir
    Path folder;

    @Test
    void isTakenFromThePropertyBeforeTheVariable() throws IOException {
        Path first = executable("first");
        Path second = executable("second");

        assertThat(Chromium.find(
                        Map.of(Chromium.PROPERTY, first.toString())::get,
                        Map.of(Chromium.VARIABLE, second.toString())::get,
                        List.of()))
                .hasValue(first);
        assertThat(Chromium.find(none(), Map.of(Chromium.VARIABLE, second.toString())::get, List.of()))
                .hasValue(second);
    }

    @Test
    void isFoundOnThePathBeforeTheUsualPlaces() throws IOException {
        Path onPath = executable("chromium");
        Path usual = executable("usual");

        assertThat(Chromium.find(none(), Map.of("PATH", folder.toString())::get, List.of(usual.toString())))
                .hasValue(onPath);
        assertThat(Chromium.find(none(), none(), List.of("/does/not/exist", usual.toString())))
                .hasValue(usual);
    }

    @Test
    void isMissingWhereNothingIsInstalled() {
        assertThat(Chromium.find(none(), none(), List.of())).isEmpty();
    }

    @Test
    void isNotReplacedByAnotherWhenTheNamedOneIsMissing() throws IOException {
        String usual = executable("usual").toString();

        assertThatThrownBy(
                        () -> Chromium.find(Map.of(Chromium.PROPERTY, "/does/not/exist")::get, none(), List.of(usual)))
                .hasMessageContaining("pohon.chromium names \"/does/not/exist\"");
    }

    @Test
    void modeMustBeOneOfThree() {
        assertThat(BrowserMode.of(null)).isEqualTo(BrowserMode.AUTO);
        assertThat(BrowserMode.of("required")).isEqualTo(BrowserMode.REQUIRED);
        assertThatThrownBy(() -> BrowserMode.of("on")).hasMessageContaining("required, auto or off");
    }

    private Path executable(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static UnaryOperator<String> none() {
        return name -> null;
    }
}
