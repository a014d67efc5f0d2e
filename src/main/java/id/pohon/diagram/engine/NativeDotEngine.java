package id.pohon.diagram.engine;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * An installed Graphviz, several times as fast as the embedded one. One {@code dot} runs for each thread that asks at
 * the same time and places many graphs; one that fails or is too slow is killed, and the next graph starts another.
 */
public final class NativeDotEngine implements PlacementEngine {
    /** A long-lived dot is replaced now and then, so that what it leaks stays small. */
    private static final int ANSWERS_PER_PROCESS = 2_000;

    private final Path executable;
    private final String version;
    private final EngineLimits limits;
    private final TimeLimit time;
    private final Deque<DotProcess> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** Takes the {@code dot} a {@link DotCheck} found to be usable. */
    public NativeDotEngine(DotCheck check, EngineLimits limits) {
        this(Path.of(check.executable()), check.version(), limits);
        if (!check.usable()) {
            throw new IllegalArgumentException("dot is not usable: " + check);
        }
    }

    NativeDotEngine(Path executable, String version, EngineLimits limits) {
        this.executable = executable;
        this.version = version;
        this.limits = limits;
        this.time = new TimeLimit("dot", limits.time());
    }

    @Override
    public String name() {
        return "dot";
    }

    @Override
    public String version() {
        return "Graphviz " + version;
    }

    @Override
    public String place(String dot) throws PlacementException {
        DotProcess taken = idle.poll();
        DotProcess process = taken == null ? new DotProcess(executable, limits.megabytes()) : taken;
        boolean keep = false;
        try {
            String plain = time.call(() -> process.place(dot));
            keep = process.answers() < ANSWERS_PER_PROCESS;
            return plain;
        } finally {
            giveBack(process, keep);
        }
    }

    private void giveBack(DotProcess process, boolean keep) {
        if (!keep) {
            process.close();
            return;
        }
        idle.push(process);
        if (closed) {
            closeIdle();
        }
    }

    @Override
    public void close() {
        closed = true;
        time.close();
        closeIdle();
    }

    private void closeIdle() {
        for (DotProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
