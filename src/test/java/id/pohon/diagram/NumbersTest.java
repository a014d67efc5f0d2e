package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Unit;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void showsPrintedNumbersIfTheyTellRowsApart() {
        Unit unit = unit("1.1", "1.2");
        assertThat(Numbers.of(unit, unit.sasaran().get(1))).isEqualTo("1.2");
        assertThat(Numbers.printed(unit, unit.sasaran().get(1))).isEmpty();
    }

    @Test
    void showsPlacesIfAPrintedNumberRepeats() {
        Unit unit = unit("1", "12", "12");
        assertThat(Numbers.of(unit, unit.sasaran().get(2))).isEqualTo("3");
        assertThat(Numbers.printed(unit, unit.sasaran().get(2))).isEqualTo("12");
        assertThat(Numbers.printed(unit, unit.sasaran().get(0))).isEmpty();
    }

    @Test
    void joinsThreeOrMoreNeighbours() {
        Unit unit = unit("", "", "", "", "", "");
        assertThat(Numbers.ranges(unit, unit.sasaran().subList(0, 3))).containsExactly("1–3");
        assertThat(Numbers.ranges(unit, unit.sasaran().subList(4, 6))).containsExactly("5", "6");
    }

    private static Unit unit(String... nomor) {
        Samples.UnitDraft unit = Samples.unit("u", "Unit", "");
        for (int i = 0; i < nomor.length; i++) {
            unit.sasaran("s" + i, nomor[i], "Sasaran");
        }
        return unit.build();
    }
}
