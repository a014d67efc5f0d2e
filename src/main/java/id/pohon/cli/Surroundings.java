package id.pohon.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * All that a command may know of the machine, so that a test can be the machine.
 *
 * @param folder the current folder
 * @param searchPath folders of programs, as in PATH
 * @param terminal does someone watch {@code err}?
 * @param debug are stack traces wanted?
 * @param nanoTime measures how long things take
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        String searchPath,
        boolean terminal,
        boolean debug,
        LongSupplier nanoTime) {}
