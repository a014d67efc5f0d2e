package id.pohon.diagram.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pohon.diagram.engine.DotCheck.Outcome;
import id.pohon.diagram.engine.PlacementException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeDotEngineTest {
    private static final EngineLimits SHORT = new EngineLimits(Duration.ofMillis(600), 1);
    private static final EngineLimits PATIENT = new EngineLimits(Duration.ofSeconds(15), 1);
    private static final String VERSION_LINE =
            "[ \"$1\" = -V ] && { echo 'dot - graphviz version 9.9 (0)' >&2; exit; }\n";

    @TempDir
    Path folder;

    private final Set<Long> earlier =
            ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());

    @Test
    void oneDotPlacesManyGraphsAsTheEmbeddedEngineDoes() throws Exception {
        try (PlacementEngine dot = installed(EngineLimits.DEFAULT);
                PlacementEngine embedded = new EmbeddedEngine()) {
            for (int i = 0; i < 20; i++) {
                String graph = Graphs.tree(5 + i, i);
                Placements placed = Placements.parse(dot.place(graph));
                assertThat(placed.boxes().keySet())
                        .isEqualTo(
                                Placements.parse(embedded.place(graph)).boxes().keySet());
            }
        }
    }

    @Test
    void everyThreadGetsTheAnswerToItsOwnGraph() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try (PlacementEngine dot = installed(EngineLimits.DEFAULT)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String graph = Graphs.tree(5 + i % 20, i);
                answers.add(workers.submit(() -> dot.place(graph)));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(answers.get(i).get()).isEqualTo(dot.place(Graphs.tree(5 + i % 20, i)));
            }
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void anErrorIsToldInGraphvizOwnWordsAndTheNextGraphIsPlaced() throws Exception {
        try (PlacementEngine dot = installed(EngineLimits.DEFAULT)) {
            String before = dot.place(Graphs.PAIR);
            PlacementException syntax = failure(dot, Graphs.BROKEN);
            assertThat(syntax.reason()).isEqualTo(Reason.REJECTED);
            assertThat(syntax).hasMessageContaining("syntax error");
            PlacementException label = failure(dot, "digraph { a [label=<<table><tr></td></table>>] }");
            assertThat(label).hasMessageContaining("mismatched tag");
            assertThat(failure(dot, "digraph{a} digraph{b}").reason()).isEqualTo(Reason.BROKEN);
            assertThat(dot.place(Graphs.PAIR)).isEqualTo(before);
        }
    }

    @Test
    void aGraphThatTakesTooLongIsKilled() throws Exception {
        try (PlacementEngine dot = installed(new EngineLimits(Duration.ofMillis(700), 64))) {
            assertThat(failure(dot, Graphs.tangle(3_000)).reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(runningChildren()).isZero();
            assertThat(dot.place(Graphs.PAIR)).endsWith("stop\n");
        }
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource(
            delimiter = '|',
            value = {
                "sleep 1000                                        | TOO_SLOW | not placed within",
                "sh -c 'sleep 1000' | TOO_SLOW | not placed within",
                "cat                                               | TOO_SLOW | not placed within",
                "yes stop                                          | TOO_BIG  | longer than allowed",
                "cat /dev/zero                                     | TOO_BIG  | longer than allowed",
                "exit 1                                            | BROKEN   | exit code 1",
                "echo 'out of luck' >&2; read line; exit 3         | BROKEN   | exit code 3: out of luck",
                "read line; kill -9 $$                             | BROKEN   | exit code 137",
                "read line; echo 'Error: no'  >&2; exit 1          | REJECTED | Error: no",
                "read l; echo graph; echo 'node pohon_end_of_answer_1 '; echo stop; cat >/dev/null | REJECTED | placed nothing",
            })
    void aMisbehavingEngineCostsOneGraphAndLeavesNothingRunning(String script, Reason reason, String message)
            throws Exception {
        EngineLimits limits = reason == Reason.TOO_SLOW ? SHORT : PATIENT;
        try (PlacementEngine engine = new NativeDotEngine(program(script), "0", limits)) {
            PlacementException e = failure(engine, Graphs.PAIR);
            assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
            assertThat(e).hasMessageContaining(message);
        }
        assertThat(runningChildren()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anEngineThatEatsAllMemoryBreaksDownAlone() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path source = Files.writeString(folder.resolve("Eater.java"), """
                import java.util.*;
                class Eater {
                    public static void main(String[] args) {
                        List<byte[]> eaten = new ArrayList<>();
                        while (true) eaten.add(new byte[1 << 20]);
                    }
                }
                """);
        String script = "exec '" + java + "' -Xmx32m -XX:+ExitOnOutOfMemoryError '" + source + "'";
        try (PlacementEngine engine = new NativeDotEngine(program(script), "0", PATIENT)) {
            PlacementException e = failure(engine, Graphs.PAIR);
            assertThat(e.reason()).isEqualTo(Reason.BROKEN);
            assertThat(e).hasMessageContaining("exit code 3");
        }
    }

    @Test
    void anEngineThatIsNotThereIsUnavailable() {
        try (PlacementEngine engine = new NativeDotEngine(folder.resolve("none"), "0", SHORT)) {
            assertThat(failure(engine, Graphs.PAIR).reason()).isEqualTo(Reason.UNAVAILABLE);
        }
    }

    @Test
    void anEmptyPathHasNoDot() {
        DotCheck check = DotCheck.onPath(folder.toString(), SHORT);
        assertThat(check).isEqualTo(new DotCheck(Outcome.NOT_FOUND, "", "", ""));
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource(
            delimiter = '|',
            value = {
                "false | echo 'a paint program'                          | NOT_GRAPHVIZ    | a paint program",
                "false | sleep 1000                                      | NOT_GRAPHVIZ    | not placed within",
                "true  | exit 5                                          | WRONG_PLACEMENT | exit code 5",
                "true  | read l; printf 'graph 1 2 3\\nstop\\ngraph 1 1 1\\nnode pohon_end_of_answer_1 1\\nstop\\n'; cat >/dev/null"
                        + " | WRONG_PLACEMENT | Placements",
            })
    void aCheckTellsWhyDotIsNotUsable(boolean tellsVersion, String script, Outcome outcome, String detail)
            throws Exception {
        program((tellsVersion ? VERSION_LINE : "") + script);
        DotCheck check = DotCheck.onPath(folder.toString(), script.startsWith("sleep") ? SHORT : PATIENT);
        assertThat(check.outcome()).as(check.toString()).isEqualTo(outcome);
        assertThat(check.detail()).contains(detail);
        assertThat(check.version()).isEqualTo(tellsVersion ? "9.9" : "");
        assertThat(runningChildren()).isZero();
    }

    private Path program(String script) throws Exception {
        Path file = Files.writeString(folder.resolve("dot"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static PlacementEngine installed(EngineLimits limits) {
        String path = System.getenv("PATH");
        DotCheck check = DotCheck.onPath(path == null ? "" : path, EngineLimits.DEFAULT);
        if (!check.usable()) {
            System.err.println("SKIPPED: no usable Graphviz \"dot\" on PATH, its engine is not tested: " + check);
        }
        Assumptions.assumeTrue(check.usable(), "no usable Graphviz \"dot\" on PATH");
        return new NativeDotEngine(check, limits);
    }

    /** Processes of earlier tests, such as a browser, are not ours. A killed process may need a moment to be gone. */
    private long runningChildren() throws InterruptedException {
        long running = 1;
        for (int i = 0; i < 100 && running > 0; i++) {
            running = ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.isAlive() && !earlier.contains(process.pid()))
                    .count();
            Thread.sleep(20);
        }
        return running;
    }

    private static PlacementException failure(PlacementEngine engine, String dot) {
        return catchThrowableOfType(PlacementException.class, () -> engine.place(dot));
    }
}
