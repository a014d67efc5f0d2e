package id.pohon.contoh;

import id.pohon.cli.Cli;
import id.pohon.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One run of the program in a project folder, as an author starts it.
 *
 * @param code its exit code
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
public record Run(int code, String out, String err) {

    /** On a machine without a search path, a terminal or a clock. */
    public static Run of(Path project, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings machine = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                project,
                "",
                false,
                true,
                () -> 0L);
        int code = new Cli("uji", machine).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A run that must end well. */
    public static Run success(Path project, String... args) {
        Run run = of(project, args);
        if (run.code() != 0) {
            throw new AssertionError(String.join(" ", args) + " ended with " + run.code() + ":\n" + run.said());
        }
        return run;
    }

    /** All it said. */
    public String said() {
        return out + err;
    }

    /** All files below a folder, byte for byte. */
    public static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The files that are in one of two sets only, or differ; a site is too long to be shown whole. */
    public static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Objects.equals(one.get(path), other.get(path)));
        return paths;
    }
}
