package id.pohon.diagram;

import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.diagram.engine.PlacementCache;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Measures the drawing of diagrams; see {@code src/bench/README.md}. */
final class DiagramBench {

    private static final int THREADS = 2;
    private static final int DIAGRAMS = 500;
    private static final int KABUPATEN = 10_000;

    private final PlacementEngine engine = new EmbeddedEngine();
    private final Diagrams diagrams = Diagrams.of(engine, Samples.wording());
    private final Pohon pohon = Trees.organisation(1_600, 42);

    private DiagramBench() {}

    public static void main(String... args) throws Exception {
        new DiagramBench().run();
    }

    private void run() throws Exception {
        diagrams.neighbourhood(pohon, pohon.unit().get(0), Samples.LINKS);
        print("first picture after the start of the JVM", sinceStart(), "ms");
        List<Unit> units = different();
        double cold = drawAll(units, diagrams);
        print("500 different neighbourhoods, cold, 2 threads", cold, "ms");
        print("  from the start of the JVM", sinceStart(), "ms");
        double warm = drawAll(units, diagrams);
        print("  again, warmer", warm, "ms");
        compare("one dot process for each, our boxes", processes(units, this::dot), cold, warm);
        compare("one dot process for each, Graphviz sets the text", processes(units, this::worded), cold, warm);
        whoSetsTheText(units);
        kabupaten();
        memory(units);
        engine.close();
    }

    /** Units whose pictures all have different shapes, of 5 to 30 boxes and rows. */
    private List<Unit> different() {
        Map<String, Unit> byShape = new TreeMap<>();
        for (Unit unit : pohon.unit()) {
            Columns columns = Neighbourhood.of(pohon, unit, Samples.LINKS, new Words(Samples.wording()))
                    .columns();
            int nodes = columns.boxes().stream().mapToInt(b -> b.bands().size()).sum();
            if (nodes >= 5 && nodes <= 30) {
                byShape.putIfAbsent(new ColumnsDot(columns).dot(), unit);
            }
        }
        List<Unit> units = new ArrayList<>(byShape.values());
        return units.subList(0, Math.min(DIAGRAMS, units.size()));
    }

    private double drawAll(List<Unit> units, Diagrams with) throws Exception {
        return time(
                units,
                unit -> with.neighbourhood(pohon, unit, Samples.LINKS)
                        .svg()
                        .markup()
                        .length());
    }

    private static void compare(String what, double processes, double cold, double warm) {
        if (processes > 0) {
            print(what, processes, "ms");
            print("  times the cold run", processes / cold, "x");
            print("  times the warmer run", processes / warm, "x");
        }
    }

    private double processes(List<Unit> units, Function<Unit, String> text) throws Exception {
        try {
            new ProcessBuilder("dot", "-V").redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            System.out.println("no dot on the PATH, so there is nothing to compare with");
            return 0;
        }
        List<String> dots = units.stream().map(text).toList();
        return time(dots, dot -> {
            Process process = new ProcessBuilder("dot", "-Tsvg").start();
            process.getOutputStream().write(dot.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            return process.getInputStream().readAllBytes().length;
        });
    }

    /** The same boxes with their words in HTML-like labels, as if Graphviz were to write the SVG. */
    private void whoSetsTheText(List<Unit> units) throws Exception {
        List<String> ours = units.stream().map(this::dot).toList();
        List<String> worded = units.stream().map(this::worded).toList();
        print("placing alone", time(ours, dot -> engine.place(dot).length()), "ms");
        print(
                "placing with text set by Graphviz",
                time(worded, dot -> engine.place(dot).length()),
                "ms");
    }

    private String dot(Unit unit) {
        return new ColumnsDot(columns(unit)).dot();
    }

    private Columns columns(Unit unit) {
        return Neighbourhood.of(pohon, unit, Samples.LINKS, new Words(Samples.wording()))
                .columns();
    }

    private String worded(Unit unit) {
        Columns columns = columns(unit);
        StringBuilder out = new StringBuilder("digraph{rankdir=LR node[shape=plain fontname=Arial fontsize=14]\n");
        for (int i = 0; i < columns.boxes().size(); i++) {
            out.append('n').append(i).append("[label=<<TABLE>");
            int port = 0;
            for (Band band : columns.boxes().get(i).bands()) {
                out.append("<TR><TD PORT=\"")
                        .append(port++)
                        .append("\" HREF=\"")
                        .append(band.href())
                        .append("\">");
                for (TextRun run : band.text()) {
                    run.lines()
                            .forEach(line ->
                                    out.append(id.pohon.html.Html.escape(line)).append("<BR/>"));
                }
                out.append("</TD></TR>");
            }
            out.append("</TABLE>>]\n");
        }
        for (Link link : columns.links()) {
            out.append('n')
                    .append(link.higher().box())
                    .append("->n")
                    .append(link.lower().box())
                    .append('\n');
        }
        return out.append("}\n").toString();
    }

    private void kabupaten() throws Exception {
        Pohon big = Offices.kabupaten(KABUPATEN);
        Path folder = Files.createTempDirectory("bench");
        Diagrams cached = Diagrams.of(new PlacementCache(engine, folder), Samples.wording());
        double ms = time(
                big.unit(),
                unit -> cached.neighbourhood(big, unit, Samples.LINKS)
                        .svg()
                        .markup()
                        .length());
        print("10,000 units of a kabupaten, cold cache", ms, "ms");
        print("  for each", ms / big.unit().size(), "ms");
        try (var kept = Files.walk(folder)) {
            print("  shapes", kept.filter(Files::isRegularFile).count(), "");
        }
        double again = time(
                big.unit(),
                unit -> cached.neighbourhood(big, unit, Samples.LINKS)
                        .svg()
                        .markup()
                        .length());
        print("  for each, warm cache", again / big.unit().size(), "ms");
    }

    private void memory(List<Unit> units) throws Exception {
        for (int round = 0; round <= 10; round++) {
            if (round > 0) {
                drawAll(units, diagrams);
            }
            if (round % 5 == 0) {
                System.gc();
                Runtime vm = Runtime.getRuntime();
                print("heap after " + round * units.size() + " more", (vm.totalMemory() - vm.freeMemory()) / 1e6, "MB");
            }
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        int on(T input) throws Exception;
    }

    /** Wall time of all of it on two threads. Beside other work on the machine, CPU time says more. */
    private static <T> double time(List<T> inputs, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        double cpuStart = cpu();
        List<Callable<Integer>> tasks = new ArrayList<>();
        inputs.forEach(input -> tasks.add(() -> work.on(input)));
        for (Future<Integer> done : threads.invokeAll(tasks)) {
            done.get();
        }
        threads.shutdown();
        double wall = (System.nanoTime() - start) / 1e6;
        print("    CPU of the next line, for each", (cpu() - cpuStart) / inputs.size(), "ms");
        return wall;
    }

    /** Milliseconds of this process and, where the system tells, of the processes it has waited for. */
    private static double cpu() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (Files.exists(stat)) {
            String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
            double ticks = 0;
            for (int i = 11; i <= 14; i++) {
                ticks += Double.parseDouble(fields[i]);
            }
            return ticks * 10;
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }

    private static double sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static void print(String what, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-55s %10.2f %s", what, value, unit));
    }
}
