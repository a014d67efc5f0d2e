package id.pohon.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes the contrast of every pair of colours that meet (WCAG 2.2, 1.4.3 and 1.4.11), in both colour schemes. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3.0;
    private static final Pattern ROLE = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");

    private static final String[][] TEXT_PAIRS = {
        {"ink", "bg"},
        {"ink", "surface"},
        {"ink", "mark"},
        {"ink-2", "bg"},
        {"ink-2", "surface"},
        {"ink-2", "mark"},
        {"link", "bg"},
        {"link", "surface"},
        {"link", "mark"},
        {"link-visited", "bg"},
        {"link-visited", "surface"},
        {"focus-ink", "focus"},
        {"j1-ink", "j1"},
        {"j2-ink", "j2"},
        {"j3-ink", "j3"},
        {"j4-ink", "j4"},
        {"j5-ink", "j5"}
    };

    private static final String[][] EDGE_PAIRS = {
        {"control", "bg"}, {"control", "surface"}, {"focus-ink", "focus"}, {"j1-edge", "bg"}, {"j2-edge", "bg"},
        {"j3-edge", "bg"}, {"j4-edge", "bg"}, {"j5-edge", "bg"}, {"j1-edge", "surface"}, {"j5-edge", "surface"}
    };

    @Test
    void everyPairOfColoursMeetsWcagInBothSchemes() throws IOException {
        String css = Files.readString(Path.of("templates/aset/roles.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> light = roles(css.substring(0, dark));
        Map<String, String> night = new HashMap<>(light);
        night.putAll(roles(css.substring(dark, css.indexOf("@media print"))));
        List<String> tooLow = new ArrayList<>();
        for (Map<String, String> scheme : List.of(light, night)) {
            check(scheme, TEXT_PAIRS, TEXT, tooLow);
            check(scheme, EDGE_PAIRS, EDGE, tooLow);
        }
        assertThat(night).doesNotContainEntry("bg", light.get("bg"));
        assertThat(tooLow).isEmpty();
    }

    @Test
    void blackOnWhiteIs21() {
        assertThat(ratio("#000", "#ffffff")).isEqualTo(21.0);
    }

    private static void check(Map<String, String> scheme, String[][] pairs, double least, List<String> tooLow) {
        for (String[] pair : pairs) {
            double ratio = ratio(scheme.get(pair[0]), scheme.get(pair[1]));
            if (ratio < least) {
                tooLow.add(pair[0] + " on " + pair[1] + ": " + ratio + " in " + scheme.get("bg"));
            }
        }
    }

    private static Map<String, String> roles(String css) {
        Map<String, String> roles = new HashMap<>();
        Matcher matcher = ROLE.matcher(css);
        while (matcher.find()) {
            roles.put(matcher.group(1), matcher.group(2));
        }
        return roles;
    }

    private static double ratio(String first, String second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String digits = hex.substring(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(six, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
