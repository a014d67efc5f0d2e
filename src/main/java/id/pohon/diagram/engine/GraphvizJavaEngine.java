package id.pohon.diagram.engine;

import guru.nidi.graphviz.engine.AbstractGraphvizEngine;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.concurrent.CompletableFuture;

/**
 * What graphviz-java asks for a rendering. graphviz-java keeps one engine for the whole process, so this one is given
 * to it once and hands each graph to whoever renders it on the current thread.
 */
final class GraphvizJavaEngine extends AbstractGraphvizEngine {
    private static final ThreadLocal<Renderer> RENDERER = new ThreadLocal<>();

    private GraphvizJavaEngine() {
        super(true);
    }

    /** Turns DOT into Graphviz's {@code plain} output. */
    @FunctionalInterface
    interface Renderer {
        String render(String dot) throws PlacementException;
    }

    static String plain(String dot, Renderer renderer) throws PlacementException {
        Registration.ensure();
        return rendered(dot, renderer);
    }

    private static String rendered(String dot, Renderer renderer) throws PlacementException {
        RENDERER.set(renderer);
        try {
            return Graphviz.fromString(dot)
                    .engine(Engine.DOT)
                    .render(Format.PLAIN)
                    .toString();
        } catch (GraphvizException e) {
            if (e.getCause() instanceof PlacementException placement) {
                throw placement;
            }
            throw e;
        } finally {
            RENDERER.remove();
        }
    }

    private static void register() {
        Graphviz.useEngine(new GraphvizJavaEngine());
        try {
            rendered("digraph{}", dot -> "");
        } catch (PlacementException e) {
            throw new IllegalStateException("graphviz-java does not take the engine", e);
        }
    }

    /**
     * Registers once. graphviz-java takes its engine from a queue at the first rendering and loses it when that thread
     * is interrupted, so the first rendering is an empty one on a thread that nobody interrupts.
     */
    private static final class Registration {
        static {
            CompletableFuture.runAsync(GraphvizJavaEngine::register).join();
        }

        private Registration() {}

        static void ensure() {
            // loading this class does it
        }
    }

    @Override
    protected void doInit() {
        // an instance is made when the first graph comes
    }

    @Override
    public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        if (options.engine != Engine.DOT || options.format != Format.PLAIN) {
            throw new GraphvizException(
                    "only dot and plain are embedded, not " + options.engine + " and " + options.format);
        }
        try {
            return EngineResult.fromString(RENDERER.get().render(dot));
        } catch (PlacementException e) {
            throw new GraphvizException(e.getMessage(), e);
        }
    }
}
