package id.pohon.check;

import id.pohon.report.Diagnostic;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Position;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * P192: a file in {@code templates/kata/} has a name that no list of words has. Reason: nobody reads it, and its author
 * believes that rules go by it.
 */
final class WordFiles {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    private static final List<String> KNOWN = Stream.of(Vocabulary.Name.values())
            .map(Vocabulary.Name::file)
            .sorted()
            .toList();

    private WordFiles() {}

    /** The entries of a folder that are no list, by name; none if there is no such folder. */
    static List<Position> unknown(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Position> unknown = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String file = entry.getFileName().toString();
                if (!KNOWN.contains(file) && !isIgnored(file)) {
                    unknown.add(Position.startOf(name + "/" + file));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Failure(Message.of("kata.tak-terbaca", folder), e);
        }
        return unknown.stream().sorted().toList();
    }

    static Diagnostic finding(Position at) {
        String file = at.file().substring(at.file().lastIndexOf('/') + 1);
        String known = String.join(", ", KNOWN);
        Optional<String> meant = Nearest.of(file, KNOWN);
        Message hint = meant.map(right -> Message.of("P192.maksud", right, known))
                .orElseGet(() -> Message.of("P192.hint", known));
        return Diagnostic.peringatan("P192", at, Message.of("P192", file), hint);
    }

    /** Left by systems, editors and office programs. */
    private static boolean isIgnored(String file) {
        return file.startsWith(".")
                || file.startsWith("~$")
                || file.endsWith(".bak")
                || LEFT_BY_SYSTEMS.contains(file.toLowerCase(Locale.ROOT));
    }
}
