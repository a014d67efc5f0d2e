package id.pohon.edit;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * JSON Schemas (2020-12) of the content files, for editors that complete keys and underline mistakes. They lie in the
 * content folder, in {@code .skema/}, which is never read as content. A test holds them to what the reader accepts.
 */
public final class EditorSchemas {

    /** Which files there are schemas for. */
    public enum Kind {
        SITUS,
        CASCADE,
        UNIT,
        GLOSARIUM;

        /** The name of its schema file. */
        public String file() {
            return name().toLowerCase(java.util.Locale.ROOT) + ".schema.json";
        }
    }

    private static final String FOLDER = ".skema";

    private EditorSchemas() {}

    /** The text of a schema. */
    public static byte[] schema(Kind kind) {
        try (InputStream in = EditorSchemas.class.getResourceAsStream("/id/pohon/skema/" + kind.file())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the schemas are part of the program", e);
        }
    }

    /**
     * Writes the schemas into a content folder, over older ones.
     *
     * @throws Failure if they cannot be written
     */
    public static void write(Path content) {
        try {
            Path folder = Files.createDirectories(content.resolve(FOLDER));
            for (Kind kind : Kind.values()) {
                Files.write(folder.resolve(kind.file()), schema(kind));
            }
        } catch (IOException e) {
            throw new Failure(Message.of("skema.tak-tertulis", String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * The first line of a content file, by which editors find its schema.
     *
     * @param folder of the file below the content folder: {@code ""}, {@code 2024/unit}
     */
    public static String comment(Kind kind, String folder) {
        long depth = folder.isEmpty() ? 0 : List.of(folder.split("/")).size();
        return "# yaml-language-server: $schema=" + "../".repeat((int) depth) + FOLDER + "/" + kind.file();
    }
}
