package id.pohon.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Opens what people call a spreadsheet: XLSX, CSV, or a folder of CSV files. */
public final class Books {

    /** Enough for a kabupaten; a larger file is a mistake or an attack. */
    static final long MAX_BYTES = 5_000_000;

    private Books() {}

    /**
     * Reads a file or a folder of CSV files.
     *
     * @throws Refused if it cannot or must not be read
     */
    public static Book read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Files.isDirectory(file)
                    ? new Book(name, folder(file))
                    : new Book(name, read(file, name.toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new Refused("lembar.tak-terbaca", name, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The bytes of a file of bounded size.
     *
     * @throws Refused if there is no such file or it is too large
     */
    public static byte[] bytes(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused("lembar.tak-ada", file);
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new Refused("lembar.besar", name, MAX_BYTES / 1_000_000);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("lembar.tak-terbaca", name, String.valueOf(e.getMessage()));
        }
    }

    private static List<Sheet> read(Path file, String name) throws IOException {
        byte[] bytes = bytes(file);
        if (startsWith(bytes, "PK")) {
            if (name.endsWith(".ods") || name.endsWith(".docx")) {
                throw new Refused("lembar.bukan-xlsx", file.getFileName());
            }
            return XlsxReader.read(file);
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            throw new Refused("lembar.xls", file.getFileName());
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return List.of(CsvReading.read("", bytes));
        }
        throw new Refused("lembar.bukan-xlsx", file.getFileName());
    }

    private static List<Sheet> folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
        if (files.isEmpty()) {
            throw new Refused("lembar.tanpa-csv", folder.getFileName());
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            sheets.add(CsvReading.read(name.substring(0, name.length() - ".csv".length()), bytes(file)));
        }
        return sheets;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
