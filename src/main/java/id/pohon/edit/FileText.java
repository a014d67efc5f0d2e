package id.pohon.edit;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A content file and the text it has now.
 *
 * @param text all of it; what is not UTF-8 was a galat when the content was read
 */
record FileText(Path path, String text) {

    /**
     * @param file as findings name it
     * @throws Failure if it cannot be read any more
     */
    static FileText read(Loaded loaded, String file) {
        Path path = loaded.files()
                .path(file)
                .orElseThrow(() -> new IllegalStateException("content names a file that was not read: " + file));
        try {
            return new FileText(path, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure(Message.of("berkas.tak-terbaca", file, String.valueOf(e.getMessage())), e);
        }
    }
}
