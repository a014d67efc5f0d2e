package id.pohon.edit;

import id.pohon.model.Cascade;
import id.pohon.model.Unit;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Starts a planning year from an earlier one: the same units, kode, texts and links, with comments, as a draft. Target
 * and realisasi are emptied; a realisasi lives on as baseline.
 *
 * @param alamat address of the new cascade
 * @param files path below its folder → text
 */
public record NewYear(String alamat, SortedMap<String, String> files, Emptied emptied) {

    public NewYear {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Beside the earlier year: {@code 2025} for {@code 2024}, {@code office/2025} for {@code office/2024}. */
    public static String alamat(Cascade from, int tahun) {
        int slash = from.alamat().lastIndexOf('/');
        return from.alamat().substring(0, slash + 1) + tahun;
    }

    /**
     * Plans the files; nothing is written.
     *
     * @param loaded content in which the files of the cascade have no galat
     */
    public static NewYear of(Loaded loaded, Cascade from, int tahun) {
        YearOfCascade year = new YearOfCascade(from, tahun);
        SortedMap<String, String> files = new TreeMap<>();
        if (from.isTaken()) {
            throw new Failure(Message.of("tahun.terbitan", from.alamat()));
        }
        String main = from.at().start().file();
        String folder = main.substring(0, main.length() - "cascade.yaml".length());
        files.put("cascade.yaml", withSchema(year.cascade(read(loaded, main)), alamat(from, tahun)));
        for (Unit unit : from.unit()) {
            String file = unit.at().start().file();
            files.put(file.substring(folder.length()), year.unit(read(loaded, file), unit));
            String narrative = unit.narasi().at().file();
            if (!narrative.equals(file)) {
                files.put(narrative.substring(folder.length()), read(loaded, narrative));
            }
        }
        String preface = from.pengantar().at().file();
        if (!preface.equals(main)) {
            files.put(preface.substring(folder.length()), year.pengantar(read(loaded, preface)));
        }
        return new NewYear(alamat(from, tahun), files, year.emptied());
    }

    /**
     * Writes the files into a folder that must not exist, all or none.
     *
     * @throws Failure if the folder exists or cannot be written
     */
    public void write(Path content) {
        Path folder = content.resolve(alamat);
        // A name with a dot is never read as content, should we be stopped half way.
        Path stage = folder.resolveSibling("." + folder.getFileName() + ".baru");
        if (Files.exists(folder)) {
            throw new Failure(Message.of("tahun.sudah-ada", alamat));
        }
        try {
            delete(stage);
            for (var file : files.entrySet()) {
                Path path = stage.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Files.move(stage, folder);
        } catch (IOException e) {
            throw new Failure(Message.of("tahun.tak-tertulis", alamat, String.valueOf(e.getMessage())), e);
        }
    }

    /** By it an editor that knows YAML completes keys and underlines mistakes. */
    private static String withSchema(String cascade, String alamat) {
        return cascade.contains("yaml-language-server:") || cascade.startsWith("\uFEFF")
                ? cascade
                : EditorSchemas.comment(EditorSchemas.Kind.CASCADE, alamat) + "\n" + cascade;
    }

    private static String read(Loaded loaded, String file) {
        return FileText.read(loaded, file).text();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                List<Path> deepestFirst =
                        found.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.delete(each);
                }
            }
        }
    }
}
