package id.pohon.report;

import java.util.Optional;

/** Gives the lines that findings point at. */
@FunctionalInterface
public interface SourceLines {

    /** Knows no lines. */
    SourceLines NONE = (file, line) -> Optional.empty();

    /**
     * A line as written, without its line end.
     *
     * @param file as in {@link Position#file()}
     * @param line from 1
     */
    Optional<String> line(String file, int line);
}
