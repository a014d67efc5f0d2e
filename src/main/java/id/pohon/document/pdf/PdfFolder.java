package id.pohon.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Keeps PDFs by the hash of what they are made from, so that unchanged documents are not made again. A site may delete the
 * folder at any time.
 */
public record PdfFolder(Path folder) {

    /** The PDF of a document, made only if it is not kept. */
    public byte[] get(String markup, LocalDate date) {
        Path file = folder.resolve(key(markup, date) + ".pdf");
        try {
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
            byte[] pdf = Pdf.of(markup, date);
            keep(file, pdf);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all; a folder that cannot be written costs time, not the PDF. */
    private void keep(Path file, byte[] pdf) throws IOException {
        Path draft = null;
        try {
            Files.createDirectories(folder);
            draft = Files.createTempFile(folder, "pdf", ".tmp");
            Files.write(draft, pdf);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static String key(String markup, LocalDate date) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((Maker.HASH + "\n" + date + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(markup.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
