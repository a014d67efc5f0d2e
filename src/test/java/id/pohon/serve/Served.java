package id.pohon.serve;

import id.pohon.contoh.Folders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The real program in a process of its own, serving a copy of the real content from a folder whose name is hard. */
final class Served implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");
    private static final int PATIENCE_SECONDS = 120;

    final Path project;
    final String address;
    private final Process process;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();

    private Served(Path project, List<String> options) throws Exception {
        this.project = project;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "id.pohon.Main",
                "serve"));
        command.addAll(options);
        process = new ProcessBuilder(command).directory(project.toFile()).start();
        CompletableFuture<String> found = new CompletableFuture<>();
        read(process.getInputStream(), out, found);
        read(process.getErrorStream(), err, new CompletableFuture<>());
        address = found.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Copies the content and serves it. */
    static Served start(Path folder, String... options) throws Exception {
        Path project = folder.resolve("proyek é & co");
        Folders.copy(Path.of("content"), project.resolve("content"));
        return new Served(project, List.of(options));
    }

    Path unit(String name) {
        return project.resolve("content/2024/unit").resolve(name);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** As Ctrl-C does, or the nearest that a process may do to another. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(java.io.File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElseThrow();
    }

    private static void read(InputStream from, StringBuffer to, CompletableFuture<String> address) {
        Thread thread = new Thread(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    to.append(line).append('\n');
                    Matcher found = ADDRESS.matcher(line);
                    if (found.find()) {
                        address.complete(found.group());
                    }
                }
                address.completeExceptionally(new AssertionError("ended: " + to));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
