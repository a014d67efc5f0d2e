package id.pohon.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

    @ParameterizedTest
    @CsvSource({
        "M0 0H10V5, 0 0 10 5",
        "M1 2l8 -4.5v9z, 1 -2.5 8 9",
        "M0 10V6a6 6 0 0 1 6 -6H14a6 6 0 0 1 6 6V10z, 0 0 20 10",
        "M6 0a6 6 0 0 0 -6 6V10a6 6 0 0 0 6 6z, 0 0 6 16",
        "M0 0Q10 0 10 10, 0 0 10 10",
    })
    void coversWhatThePathCovers(String data, String bounds) {
        Rectangle2D box = PathData.parse(data).getBounds2D();
        assertThat(box.getX() + " " + box.getY() + " " + box.getWidth() + " " + box.getHeight())
                .isEqualTo(bounds.replaceAll("(\\d+)(?= |$)", "$1.0").replace(".5.0", ".5"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> PathData.parse("M0 0C1 1 2 2 3 3")).hasMessageContaining("path command C");
    }
}
