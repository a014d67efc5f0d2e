package id.pohon.diagram.engine;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The Graphviz inside Pohon: the same bytes on every machine, nothing to install. It loads with the first graph and
 * keeps one Graphviz instance, about 17 megabytes, for each thread that asks at the same time.
 */
public final class EmbeddedEngine implements PlacementEngine {
    static final String VERSION = "15.1.1";

    /** An instance never gives memory back, so one that had to grow beyond this is not kept. */
    private static final int KEPT_MEGABYTES = 64;

    private final EngineLimits limits;
    private final TimeLimit time;
    private final Deque<WasmGraphviz> idle = new ConcurrentLinkedDeque<>();

    public EmbeddedEngine() {
        this(EngineLimits.DEFAULT);
    }

    public EmbeddedEngine(EngineLimits limits) {
        this.limits = limits;
        this.time = new TimeLimit("graphviz", limits.time());
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public String version() {
        return "Graphviz " + VERSION;
    }

    @Override
    public String place(String dot) throws PlacementException {
        return GraphvizJavaEngine.plain(dot, source -> time.call(() -> placeNow(source)));
    }

    @Override
    public void close() {
        time.close();
        idle.clear();
    }

    /** An instance that failed is in an unknown state, so only one that succeeded goes back. */
    private String placeNow(String dot) throws PlacementException {
        WasmGraphviz taken = idle.poll();
        WasmGraphviz graphviz = taken == null ? new WasmGraphviz(limits.megabytes()) : taken;
        String plain = graphviz.place(dot);
        if (graphviz.megabytes() <= KEPT_MEGABYTES) {
            idle.push(graphviz);
        }
        return plain;
    }
}
