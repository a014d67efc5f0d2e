package id.pohon;

import java.util.Optional;

/**
 * How an author wants the site built.
 *
 * @param strict is a peringatan reason enough to publish nothing?
 * @param draft are cascades published that are still rancangan?
 * @param jobs how many files are made at a time
 * @param pdf are documents made as PDF as well?
 * @param only address of the one cascade that is made, if the others stay as they are published
 * @param searchPath folders in which a {@code dot} of the machine is looked for, as in PATH
 */
public record BuildOptions(
        boolean strict, boolean draft, int jobs, boolean pdf, Engine engine, Optional<String> only, String searchPath) {

    /** What places the diagrams: the Graphviz inside Pohon, or a {@code dot} of the machine. */
    public enum Engine {
        EMBEDDED,
        DOT
    }
}
