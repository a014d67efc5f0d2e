package id.pohon.exchange;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.source.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a cascade's folder holds already. */
final class Existing {

    private record UnitFile(Path path, String kode, String jabatan) {}

    private final Path folder;
    private final boolean byKode;
    private final List<UnitFile> units;

    /** @param byKode units are known by kode; else by jabatan first, since their kode is a proposal */
    Existing(Path folder, boolean byKode) {
        this.folder = folder;
        this.byKode = byKode;
        this.units = units(folder.resolve("unit"));
    }

    /** The file that a piece is about. */
    Optional<Path> file(Piece piece) {
        if (!piece.isUnit()) {
            return Optional.of(folder.resolve(piece.path())).filter(Files::exists);
        }
        String kode = piece.path().substring("unit/".length(), piece.path().length() - ".md".length());
        String jabatan = Vocabulary.plain(CellForm.key(piece.keys(), Entry.JABATAN));
        return units.stream()
                .filter(unit -> !byKode && Vocabulary.plain(unit.jabatan()).equals(jabatan))
                .findFirst()
                .or(() ->
                        units.stream().filter(unit -> unit.kode().equals(kode)).findFirst())
                .map(UnitFile::path);
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure(Message.of("impor.tak-terbaca", file, e.getMessage()), e);
        }
    }

    private static List<UnitFile> units(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<UnitFile> units = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            // camat.yaml before the camat.md beside it, which has no keys then
            for (Path file : files.filter(Files::isRegularFile).sorted().toList().stream()
                    .sorted((a, b) -> Boolean.compare(isMarkdown(a), isMarkdown(b)))
                    .toList()) {
                String name = file.getFileName().toString();
                if (isMarkdown(file) || name.endsWith(".yaml")) {
                    String kode = name.substring(0, name.lastIndexOf('.'));
                    String jabatan = Written.read(read(file))
                            .map(keys -> Matching.text(keys, Entry.JABATAN))
                            .orElse("");
                    units.add(new UnitFile(file, kode, jabatan));
                }
            }
        } catch (IOException e) {
            throw new Failure(Message.of("impor.tak-terbaca", folder, e.getMessage()), e);
        }
        return units;
    }

    private static boolean isMarkdown(Path file) {
        return file.toString().endsWith(".md");
    }
}
