package id.pohon.edit;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A content file, new or not, and its new text.
 *
 * @param file as messages name it
 */
public record FileEdit(String file, Path path, String text) {

    /**
     * Writes beside the file and renames, so that it is never half written. A link stays one: what it leads to is written.
     *
     * @throws Failure if that is not possible
     */
    public void write() {
        try {
            Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            // asked first, since an early Java 17 refuses a folder that is a link (JDK-8294193)
            if (!Files.isDirectory(real.getParent())) {
                Files.createDirectories(real.getParent());
            }
            // A name with a dot is never read as content, should we be stopped half way.
            Path beside = real.resolveSibling("." + real.getFileName() + ".baru");
            Files.writeString(beside, text);
            Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(Message.of("berkas.tak-tertulis", file, String.valueOf(e.getMessage())), e);
        }
    }
}
