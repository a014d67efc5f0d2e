package id.pohon.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.diagram.engine.PlacementException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementCacheTest {
    @TempDir
    Path folder;

    @Test
    void warmIsLikeCold() throws Exception {
        try (Counting engine = new Counting("1")) {
            String dot = Graphs.tree(12, 1);
            Placements cold = new PlacementCache(engine, folder).place(dot);
            Placements warm = new PlacementCache(engine, folder).place(dot);
            assertThat(warm).isEqualTo(cold);
            assertThat(engine.asked).hasValue(1);
        }
    }

    @Test
    void aRepeatedShapeIsPlacedOnceEvenByManyThreads() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try (Counting engine = new Counting("1")) {
            PlacementCache cache = new PlacementCache(engine, folder);
            List<Future<Placements>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String dot = Graphs.tree(6, i % 4);
                answers.add(workers.submit(() -> cache.place(dot)));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(answers.get(i).get()).isEqualTo(answers.get(i % 4).get());
            }
            assertThat(engine.asked).hasValue(4);
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void anotherVersionPlacesAgain() throws Exception {
        try (Counting old = new Counting("1");
                Counting young = new Counting("2")) {
            new PlacementCache(old, folder).place(Graphs.PAIR);
            new PlacementCache(young, folder).place(Graphs.PAIR);
            assertThat(young.asked).hasValue(1);
        }
    }

    @Test
    void aDamagedEntryIsMadeAgain() throws Exception {
        try (Counting engine = new Counting("1")) {
            Placements right = new PlacementCache(engine, folder).place(Graphs.PAIR);
            Path entry = entry();
            String whole = Files.readString(entry);
            for (String damaged : List.of("", "x", whole.replace("node a", "node z"), whole.substring(0, 90))) {
                Files.writeString(entry, damaged);
                assertThat(new PlacementCache(engine, folder).place(Graphs.PAIR))
                        .isEqualTo(right);
                assertThat(entry).content().isEqualTo(whole);
            }
            assertThat(engine.asked).hasValue(5);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNoPicture() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Counting engine = new Counting("1")) {
            assertThat(new PlacementCache(engine, file.resolve("below"))
                            .place(Graphs.PAIR)
                            .boxes())
                    .hasSize(3);
        }
    }

    @Test
    void aRefusedGraphIsRefusedAgainWithoutAsking() throws Exception {
        try (Counting engine = new Counting("1")) {
            PlacementCache cache = new PlacementCache(engine, folder);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> cache.place(Graphs.BROKEN))
                        .isInstanceOfSatisfying(
                                PlacementException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.REJECTED))
                        .hasMessageContaining("syntax error");
            }
            assertThat(engine.asked).hasValue(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void anInterruptedPlacementIsTriedAgain() throws Exception {
        try (Counting engine = new Counting("1")) {
            PlacementCache cache = new PlacementCache(engine, folder);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> cache.place(Graphs.PAIR)).isInstanceOf(PlacementException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(cache.place(Graphs.PAIR).boxes()).hasSize(3);
        }
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    /** The embedded engine, with a count of how often it was asked. */
    private static final class Counting implements PlacementEngine {
        private final PlacementEngine engine = new EmbeddedEngine();
        private final AtomicInteger asked = new AtomicInteger();
        private final String version;

        Counting(String version) {
            this.version = version;
        }

        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public String place(String dot) throws PlacementException {
            asked.incrementAndGet();
            return engine.place(dot);
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
