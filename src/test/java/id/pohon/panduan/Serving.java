package id.pohon.panduan;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code pohon serve} in a process of its own, which finds no browser to open, from its address being told to its end. */
final class Serving implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    private final Process process;
    private final BufferedReader lines;
    private final StringBuilder said = new StringBuilder();
    private final String address;

    Serving(Path project, List<String> args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .reduce((a, b) -> a + File.pathSeparator + b)
                        .orElseThrow(),
                "id.pohon.Main"));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        builder.environment().put("PATH", "");
        process = builder.redirectErrorStream(true).start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        address = untilAddress();
    }

    private String untilAddress() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("it ended: " + said);
    }

    String said() {
        return said.toString();
    }

    String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        lines.close();
        process.onExit().join();
    }
}
