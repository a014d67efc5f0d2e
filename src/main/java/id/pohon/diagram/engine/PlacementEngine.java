package id.pohon.diagram.engine;

/** Places boxes and routes edges; any number of threads may ask at once. */
public interface PlacementEngine extends AutoCloseable {
    /** What a reader of a report calls this engine, and part of every cache key. */
    String name();

    /** The Graphviz behind it, such as {@code Graphviz 15.1.1}; part of every cache key. */
    String version();

    /**
     * Places one graph. A failure leaves the engine ready for the next graph.
     *
     * @param dot a DOT graph whose nodes have fixed sizes
     * @return Graphviz's {@code plain} output, which {@link Placements#parse} reads
     */
    String place(String dot) throws PlacementException;

    @Override
    void close();
}
