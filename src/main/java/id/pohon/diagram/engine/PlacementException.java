package id.pohon.diagram.engine;

/** One graph could not be placed; it costs its picture and nothing else. */
public final class PlacementException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public PlacementException(Reason reason, String message) {
        this(reason, message, null);
    }

    public PlacementException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a graph could not be placed. */
    public enum Reason {
        /** Graphviz refused the graph; the message is Graphviz's own. */
        REJECTED,
        /** The graph took longer than allowed. */
        TOO_SLOW,
        /** The graph needed more memory, or gave more output, than allowed. */
        TOO_BIG,
        /** The engine broke down. */
        BROKEN,
        /** The engine could not be started. */
        UNAVAILABLE,
        /** The waiting thread was interrupted. */
        INTERRUPTED;

        /** Whether the same graph would fail the same way again. */
        public boolean lasting() {
            return this == REJECTED || this == TOO_SLOW || this == TOO_BIG || this == BROKEN;
        }
    }
}
