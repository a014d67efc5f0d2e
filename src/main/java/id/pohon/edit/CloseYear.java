package id.pohon.edit;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.source.ClosedYear;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.SortedMap;

/** Closes a year: from then on a change of its content is a galat (P041). */
public final class CloseYear {

    private static final String PLAIN = "[A-Za-z0-9._/][A-Za-z0-9._/ -]*";

    private CloseYear() {}

    /**
     * Writes {@code penutupan.yaml} beside {@code cascade.yaml}; never over an existing one.
     *
     * @param tanggal the day its author gives, never that of a clock
     * @return how many files it guards
     */
    public static int write(Path content, String alamat, LocalDate tanggal) {
        SortedMap<String, String> hashes = ClosedYear.hashes(content, alamat)
                .orElseThrow(() -> new IllegalArgumentException("no cascade at " + alamat));
        Path file = content.resolve(alamat).resolve(ClosedYear.FILE);
        try {
            Files.writeString(file, text(hashes, tanggal), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(Message.of("tutup.sudah", alamat), e);
        } catch (IOException e) {
            throw new Failure(Message.of("tahun.tak-tertulis", alamat, String.valueOf(e.getMessage())), e);
        }
        return hashes.size();
    }

    static String text(SortedMap<String, String> hashes, LocalDate tanggal) {
        StringBuilder text = new StringBuilder();
        text.append("# Tahun ini ditutup. Isinya dijaga dengan SHA-256 (akhir baris disamakan); jangan disunting.\n");
        text.append(
                "# Jika isinya memang harus berubah: hapus berkas ini, ubah isinya, catat di riwayat, lalu tutup lagi.\n");
        text.append("tanggal: ").append(tanggal).append("\nberkas:\n");
        hashes.forEach((path, hash) ->
                text.append("  ").append(quoted(path)).append(": ").append(hash).append('\n'));
        return text.toString();
    }

    private static String quoted(String path) {
        return path.matches(PLAIN) ? path : '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
