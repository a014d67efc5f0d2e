package id.pohon.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which colours a site may have, and what is made of them. */
class RoleTest {

    @ParameterizedTest
    @CsvSource({"#000, #ffffff, 21.0", "#777777, #ffffff, 4.47", "#0000ff, #ffffff, 8.59", "#123456, #123456, 1.0"})
    void contrastIsThatOfWcag(String first, String second, double ratio) {
        assertThat(Color.of(first).contrast(Color.of(second)))
                .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"#ffffff", "#000000", "#123456", "#ff0000", "#00ff00", "#0000ff", "#88c9e2"})
    void theSameLightnessIsTheSameColour(String hex) {
        Color color = Color.of(hex);
        assertThat(color.withLightness(color.lightness())).isEqualTo(color);
    }

    /** Whatever colour an owner writes, the hint names one that is taken, and the night has one as well. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void thereIsAlwaysANearestColourThatPasses(Role role) {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Color color = new Color(random.nextInt(1 << 24));
            for (Scheme scheme : Scheme.values()) {
                Color nearest =
                        color.nearest(c -> role.tooLow(c, scheme).isEmpty()).orElseThrow();
                assertThat(role.tooLow(nearest, scheme)).isEmpty();
            }
            assertThat(role.tooLow(role.byNight(color), Scheme.GELAP)).isEmpty();
        }
    }

    @Test
    void edgesOfBoxesShowOnPageAndSurface() {
        Map<Role, Color> pale = new EnumMap<>(Map.of(Role.JENJANG_5, Color.of("#fafafa")));
        String css = Recolouring.css(pale, Map.of());
        String edge = css.replaceAll("(?s).*--j5-edge: (#[0-9a-f]{6}).*", "$1");
        assertThat(Color.of(edge).contrast(Scheme.TERANG.surface())).isGreaterThanOrEqualTo(Role.TEXT);
    }

    /** The grounds that colours are measured against are those of the stylesheet. */
    @Test
    void groundsAreThoseOfTheLook() throws IOException {
        String css = Files.readString(Path.of("templates/aset/roles.css")).replace("--bg: #fff;", "--bg: #ffffff;");
        int dark = css.indexOf("prefers-color-scheme: dark");
        for (Scheme scheme : Scheme.values()) {
            String part = scheme == Scheme.TERANG ? css.substring(0, dark) : css.substring(dark);
            assertThat(part)
                    .contains("--bg: " + scheme.page().hex() + ";")
                    .contains("--surface: " + scheme.surface().hex() + ";")
                    .contains("--mark: " + scheme.mark().hex() + ";");
        }
    }
}
