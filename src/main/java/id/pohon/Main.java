package id.pohon;

import id.pohon.cli.Cli;
import id.pohon.cli.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Starts Pohon from the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                Objects.requireNonNullElse(System.getenv("PATH"), ""),
                System.console() != null,
                System.getenv("POHON_DEBUG") != null,
                System::nanoTime);
        System.exit(new Cli(version(), surroundings).run(args));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false, charset());
    }

    /** Java does not ask the terminal on every version, so we say it: UTF-8, and on Windows what the console speaks. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }
}
