package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says why a folder cannot be written, in words that lead to a remedy. */
final class Unwritable {

    private Unwritable() {}

    static Failure failure(Path path, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Failure(Message.of("keluaran.tak-diizinkan", e.getMessage()), e);
        }
        String reason = reason(e);
        if (reason.contains("Read-only file system")) {
            return new Failure(Message.of("keluaran.tak-diizinkan", path), e);
        }
        return new Failure(Message.of("keluaran.tak-tertulis", path, reason), e);
    }

    /** What the system says about it, without the path where that can be had. */
    static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
    }
}
