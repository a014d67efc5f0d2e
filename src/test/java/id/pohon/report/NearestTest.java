package id.pohon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"taget, target, 1", "tagret, target, 1", "a, a, 0", "'', abc, 3", "indikator, indicator, 1"})
    void countsSlipsOfTyping(String written, String meant, int slips) {
        assertThat(Nearest.distance(written, meant)).isEqualTo(slips);
        assertThat(Nearest.distance(meant, written)).isEqualTo(slips);
    }

    @Test
    void whatIsTooFarIsNotMeant() {
        assertThat(Nearest.of("xyz", List.of("target", "satuan"))).isEmpty();
        assertThat(Nearest.of("JABATN", List.of("atasan", "jabatan"))).contains("jabatan");
        assertThat(Nearest.of("x".repeat(100_000), List.of("target"))).isEmpty();
    }
}
