package id.pohon.diagram.engine;

/** What Graphviz says beside its answer. */
final class GraphvizMessages {
    private GraphvizMessages() {}

    /** Whether an error is among them, not only warnings; Graphviz then draws something else than it was asked. */
    static boolean haveError(String messages) {
        return messages.lines().anyMatch(line -> line.startsWith("Error"));
    }
}
