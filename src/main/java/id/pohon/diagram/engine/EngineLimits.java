package id.pohon.diagram.engine;

import java.time.Duration;

/**
 * How much one graph may cost.
 *
 * @param time how long placing one graph may take
 * @param megabytes how much memory the embedded Graphviz may use, or how much an installed one may answer
 */
public record EngineLimits(Duration time, int megabytes) {
    /** Far above any legible diagram: 3,000 boxes take some 4 to 13 seconds and 17 megabytes. */
    public static final EngineLimits DEFAULT = new EngineLimits(Duration.ofSeconds(20), 256);
}
