package id.pohon.edit;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A content file and its new text.
 *
 * @param file as findings name it
 */
public record FileEdit(String file, Path path, String text) {

    /** Writes beside the file and renames, so that it is never half written. */
    void write() {
        try {
            Path real = path.toRealPath();
            // A name with a dot is never read as content, should we be stopped half way.
            Path beside = real.resolveSibling("." + real.getFileName() + ".baru");
            Files.writeString(beside, text);
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(Message.of("kode.tak-tertulis", file, String.valueOf(e.getMessage())), e);
        }
    }
}
