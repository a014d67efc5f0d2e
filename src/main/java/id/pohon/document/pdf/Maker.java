package id.pohon.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What makes PDFs, as a hash: a kept PDF of another program or library must not be taken for one of this. */
final class Maker {

    static final String HASH = hash();

    private Maker() {}

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : program()) {
                digest.update(Files.readAllBytes(file));
            }
            digest.update(
                    source(PdfRendererBuilder.class).getFileName().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read itself", e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** The jar of the program, or the classes of this package while it is developed. */
    private static List<Path> program() throws IOException {
        Path source = source(Maker.class);
        if (Files.isRegularFile(source)) {
            return List.of(source);
        }
        try (Stream<Path> classes = Files.list(source.resolve("id/pohon/document/pdf"))) {
            return classes.sorted().toList();
        }
    }

    private static Path source(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes come from a path", e);
        }
    }
}
