package id.pohon.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pohon.diagram.engine.PlacementException.Reason;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EmbeddedEngineTest {
    @Test
    void boxesKeepTheirSizeAndParentsStandAboveChildren() throws Exception {
        try (PlacementEngine engine = new EmbeddedEngine()) {
            Placements placements = Placements.parse(engine.place(Graphs.PAIR));
            assertThat(placements.boxes()).containsOnlyKeys("a", "b", "c");
            assertThat(placements.boxes().get("a")).isEqualTo(new Placements.Box(153, 36, 144, 72));
            assertThat(placements.boxes().get("b")).isEqualTo(new Placements.Box(72, 144, 144, 72));
            assertThat(placements.edges()).extracting(Placements.Edge::head).containsExactly("b", "c");
        }
    }

    @Test
    void everyThreadAndEveryInstanceGivesTheSameBytes() throws Exception {
        List<String> graphs = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            graphs.add(Graphs.tree(5 + i % 26, i));
        }
        assertThat(placedBy(4, graphs)).isEqualTo(placedBy(1, graphs));
    }

    private static List<String> placedBy(int threads, List<String> graphs) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (PlacementEngine engine = new EmbeddedEngine()) {
            List<Future<String>> answers = new ArrayList<>();
            for (String graph : graphs) {
                answers.add(workers.submit(() -> engine.place(graph)));
            }
            List<String> placed = new ArrayList<>();
            for (Future<String> answer : answers) {
                placed.add(answer.get());
            }
            return placed;
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void aSyntaxErrorIsToldInGraphvizOwnWords() {
        try (PlacementEngine engine = new EmbeddedEngine()) {
            PlacementException e = failure(engine, Graphs.BROKEN);
            assertThat(e.reason()).isEqualTo(Reason.REJECTED);
            assertThat(e).hasMessageContaining("syntax error in line 1");
        }
    }

    @Test
    void anErrorInsideALabelIsAFailureThoughGraphvizDrawsOn() {
        try (PlacementEngine engine = new EmbeddedEngine()) {
            PlacementException e = failure(engine, "digraph { a [label=<<table><tr></td></table>>] }");
            assertThat(e.reason()).isEqualTo(Reason.REJECTED);
            assertThat(e).hasMessageContaining("mismatched tag");
        }
    }

    @Test
    void afterAnErrorTheBytesAreWhatTheyWereBefore() throws Exception {
        try (PlacementEngine engine = new EmbeddedEngine()) {
            String before = engine.place(Graphs.PAIR);
            failure(engine, Graphs.BROKEN);
            assertThat(engine.place(Graphs.PAIR)).isEqualTo(before);
        }
    }

    @Test
    void aGraphThatTakesTooLongIsStoppedForGood() throws Exception {
        try (PlacementEngine engine = new EmbeddedEngine(new EngineLimits(Duration.ofMillis(700), 256))) {
            PlacementException e = failure(engine, Graphs.tangle(1_500));
            assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(e).hasMessage("not placed within 0.7 s");
            assertThat(working("graphviz-", Duration.ofSeconds(5))).isZero();
        }
        try (PlacementEngine engine = new EmbeddedEngine()) {
            assertThat(engine.place(Graphs.PAIR)).endsWith("stop\n");
        }
    }

    /** How many threads of that name are still in Graphviz, once there are none or the patience is over. */
    private static long working(String name, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            long working = Thread.getAllStackTraces().entrySet().stream()
                    .filter(thread -> thread.getKey().getName().startsWith(name))
                    .filter(thread -> List.of(thread.getValue()).toString().contains("GraphvizWasm"))
                    .count();
            if (working == 0 || System.nanoTime() > end) {
                return working;
            }
            Thread.sleep(20);
        }
    }

    @Test
    void aGraphThatNeedsTooMuchMemoryIsRefused() throws Exception {
        try (PlacementEngine engine = new EmbeddedEngine(new EngineLimits(Duration.ofSeconds(20), 17))) {
            PlacementException e = failure(engine, Graphs.crowd(20_000));
            assertThat(e.reason()).isEqualTo(Reason.TOO_BIG);
            assertThat(e).hasMessageContaining("more memory than allowed");
            assertThat(engine.place(Graphs.PAIR)).endsWith("stop\n");
        }
    }

    @Test
    void aWaitingThreadThatIsInterruptedStopsWaitingAndStaysInterrupted() {
        try (PlacementEngine engine = new EmbeddedEngine()) {
            Thread.currentThread().interrupt();
            PlacementException e = failure(engine, Graphs.PAIR);
            assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void theVersionItTellsIsTheVersionInside() {
        assertThat(new WasmGraphviz(64).graphvizVersion()).isEqualTo(EmbeddedEngine.VERSION);
    }

    @Test
    void theModuleIsTheOneThatWasTakenOut() throws Exception {
        Path folder = Path.of("src/main/graphviz");
        Properties names = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("names.properties"))) {
            names.load(in);
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("graphviz.wasm")));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(names.getProperty("sha256"));
        assertThat(names.getProperty("version")).isEqualTo(EmbeddedEngine.VERSION);
        assertThat(folder.resolve("README.md")).content().contains(names.getProperty("sha256"));
    }

    private static PlacementException failure(PlacementEngine engine, String dot) {
        return catchThrowableOfType(PlacementException.class, () -> engine.place(dot));
    }
}
