package id.pohon.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementsTest {
    private static final String PLAIN = """
            graph 1 2.3611 3.0001
            node a 1.1806 2.7084 2.3611 0.58333 "" solid box black lightgrey
            node "b \\"c\\" d" 1.1806 0.25 2.3611 0.5 "" solid box black lightgrey
            edge a "b \\"c\\" d" 4 1.1806 2.4167 1.1806 2 1.1806 1 1.1806 0.5 solid black
            stop
            """;

    @Test
    void inchesUpwardBecomePointsDownward() {
        Placements placements = Placements.parse(PLAIN);
        assertThat(placements.width()).isEqualTo(170);
        assertThat(placements.height()).isEqualTo(216.01);
        assertThat(placements.boxes().get("a")).isEqualTo(new Placements.Box(85, 21, 170, 42));
    }

    @Test
    void aRouteStartsWhereTheEdgeLeavesItsBox() {
        Placements.Edge edge = Placements.parse(PLAIN).edges().get(0);
        assertThat(edge.points()).hasSize(4);
        assertThat(edge.points().get(0)).isEqualTo(new Placements.Point(85, 42.01));
    }

    @Test
    void namesInQuotesAreReadBack() {
        assertThat(Placements.parse(PLAIN).boxes()).containsOnlyKeys("a", "b \"c\" d");
        assertThat(Placements.parse(PLAIN).edges().get(0).head()).isEqualTo("b \"c\" d");
    }

    @Test
    void withoutRoutesThereAreOnlyBoxes() throws Exception {
        try (PlacementEngine engine = new EmbeddedEngine()) {
            Placements placements = Placements.parse(engine.place("digraph{splines=none a->b a->c}"));
            assertThat(placements.boxes()).containsOnlyKeys("a", "b", "c");
            assertThat(placements.edges()).isEmpty();
        }
    }

    @Test
    void longAndOddNamesSurviveGraphviz() throws Exception {
        String odd = "Sasaran: " + "memperkuat, ".repeat(30) + "a\\b \\\"c\\\" é";
        try (PlacementEngine engine = new EmbeddedEngine()) {
            Placements placements = Placements.parse(engine.place("digraph{\"" + odd + "\"[label=\"\"]}"));
            assertThat(placements.boxes()).containsOnlyKeys(odd.replace("\\\"", "\""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "graph 1 2", "graph 1 2 x", "graph 1 2 3\nnode a 1 1 1 1\n", "graph 1 2 3\nbox\nstop", "no"})
    void anythingButAWholeAnswerIsRefused(String text) {
        assertThatThrownBy(() -> Placements.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boxesCannotBeChanged() {
        Placements placements = Placements.parse(PLAIN);
        assertThatThrownBy(() -> placements.boxes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
