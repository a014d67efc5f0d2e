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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A made-up kabupaten with two kecamatan over three years: a closed year, a decided one, a draft; units renamed, moved, added
 * and dropped; capaian of every kind; links between offices.
 */
public final class TigaInstansi {

    private static final Path CONTENT = Path.of("src/test/resources/tiga-instansi/content");

    private TigaInstansi() {}

    /** How a command ended and what it wrote. */
    public record Answer(int code, String out, String err) {}

    /** A copy of the content in a project of its own. */
    public static void copyTo(Path project) throws IOException {
        Folders.copy(CONTENT, project.resolve("content"));
    }

    /** Copies and builds; the folder of the site. */
    public static Path published(Path project) throws IOException {
        copyTo(project);
        Answer answer = run(project, "build", "--no-pdf");
        if (answer.code() != 0) {
            throw new AssertionError(answer.err());
        }
        return project.resolve("site");
    }

    /** Runs the program as an author does. */
    public static Answer run(Path project, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                project,
                "",
                false,
                true,
                () -> 0L);
        int code = new Cli("uji", surroundings).run(args);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** All files below a folder of a site: path → bytes, one character each. */
    public static SortedMap<String, String> files(Path site, String folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site.resolve(folder))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
