package id.pohon.diagram.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an installed Graphviz can be used, found out by letting it place two boxes.
 *
 * @param executable the file tried, or empty when none was found
 * @param version its version, such as {@code 2.43.0}, or empty when it did not tell
 * @param detail what it said or did instead; empty when it is usable
 */
public record DotCheck(Outcome outcome, String executable, String version, String detail) {
    private static final Pattern VERSION = Pattern.compile("graphviz version (\\d[\\w.]*)");
    private static final String SMOKE =
            "digraph{node[shape=box,fixedsize=true,margin=0,label=\"\",width=2,height=1]a->b}";
    private static final List<String> FILE_NAMES = List.of("dot", "dot.exe");

    /** How the check ended. */
    public enum Outcome {
        USABLE,
        /** There is no such file on the path. */
        NOT_FOUND,
        /** The file is there and does not answer as Graphviz does. */
        NOT_GRAPHVIZ,
        /** It is Graphviz and does not place boxes as it should. */
        WRONG_PLACEMENT
    }

    public boolean usable() {
        return outcome == Outcome.USABLE;
    }

    /**
     * Looks for {@code dot} and checks the first one found.
     *
     * @param path folders as in the environment variable PATH
     */
    public static DotCheck onPath(String path, EngineLimits limits) {
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            for (String name : FILE_NAMES) {
                Path file = file(folder, name);
                if (file != null && Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return of(file, limits);
                }
            }
        }
        return new DotCheck(Outcome.NOT_FOUND, "", "", "");
    }

    /** Checks one executable. */
    public static DotCheck of(Path executable, EngineLimits limits) {
        String said;
        try {
            said = version(executable, limits);
        } catch (IOException | PlacementException e) {
            return new DotCheck(Outcome.NOT_GRAPHVIZ, executable.toString(), "", e.getMessage());
        }
        Matcher version = VERSION.matcher(said);
        if (!version.find()) {
            return new DotCheck(Outcome.NOT_GRAPHVIZ, executable.toString(), "", said);
        }
        return placing(executable, version.group(1), limits);
    }

    private static String version(Path executable, EngineLimits limits) throws IOException, PlacementException {
        Process process = new ProcessBuilder(executable.toString(), "-V")
                .redirectErrorStream(true)
                .start();
        try (TimeLimit time = new TimeLimit("dot-version", limits.time())) {
            return time.call(() -> firstWords(process));
        } finally {
            DotProcess.kill(process);
        }
    }

    private static String firstWords(Process process) throws PlacementException {
        try {
            return new String(process.getInputStream().readNBytes(500), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new PlacementException(PlacementException.Reason.BROKEN, "dot -V cannot be read", e);
        }
    }

    private static DotCheck placing(Path executable, String version, EngineLimits limits) {
        String detail;
        try (NativeDotEngine engine = new NativeDotEngine(executable, version, limits)) {
            Placements placed = Placements.parse(engine.place(SMOKE));
            boolean right =
                    new Placements.Box(72, 36, 144, 72).equals(placed.boxes().get("a"))
                            && new Placements.Box(72, 144, 144, 72)
                                    .equals(placed.boxes().get("b"));
            detail = right ? "" : placed.toString();
        } catch (PlacementException | IllegalArgumentException e) {
            detail = e.getMessage();
        }
        Outcome outcome = detail.isEmpty() ? Outcome.USABLE : Outcome.WRONG_PLACEMENT;
        return new DotCheck(outcome, executable.toString(), version, detail);
    }

    private static Path file(String folder, String name) {
        try {
            return folder.isBlank() ? null : Path.of(folder, name);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
