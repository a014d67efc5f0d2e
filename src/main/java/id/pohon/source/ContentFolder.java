package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All files below the content folder, in an order that does not depend on the disk. Nothing outside the folder is ever
 * read, whatever a symbolic link says.
 */
final class ContentFolder {

    private final Path root;
    private final String name;
    private final Diagnostics diagnostics;
    private final List<ContentFile> files = new ArrayList<>();
    private int ignored;

    /** @param name of the folder as findings name it */
    ContentFolder(Path root, String name, Diagnostics diagnostics) {
        this.root = root;
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /** The files to read, sorted by path. */
    List<ContentFile> files() {
        walk(root, List.of());
        files.sort(Comparator.comparing(ContentFile::below));
        return List.copyOf(files);
    }

    /** How many entries were left out on purpose. */
    int ignored() {
        return ignored;
    }

    private void walk(Path folder, List<String> parts) {
        Map<String, String> names = new HashMap<>();
        for (Path entry : entries(folder, parts)) {
            String entryName = String.valueOf(entry.getFileName());
            List<String> below = new ArrayList<>(parts);
            below.add(entryName);
            if (isIgnored(entryName)) {
                ignored++;
                continue;
            }
            String other = names.putIfAbsent(entryName.toLowerCase(Locale.ROOT), entryName);
            if (other != null) {
                differsInCaseOnly(parts, entryName, other);
            }
            take(entry, below);
        }
    }

    private void take(Path entry, List<String> below) {
        boolean folder = Files.isDirectory(entry);
        if (Files.isSymbolicLink(entry) && (folder || !staysInside(entry))) {
            galat("P005", folder ? "P005.folder" : "P005", below);
        } else if (folder) {
            walk(entry, below);
        } else if (Files.isRegularFile(entry)) {
            files.add(new ContentFile(entry, nameOf(below), below));
        } else {
            galat("P004", "P004", below);
        }
    }

    private List<Path> entries(Path folder, List<String> parts) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            galat("P004", "P004.folder", parts);
        }
        entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
        return entries;
    }

    private boolean staysInside(Path link) {
        try {
            return link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Left by systems, editors and office programs; never content. */
    private static boolean isIgnored(String file) {
        return file.startsWith(".")
                || file.startsWith("~$")
                || file.endsWith(".bak")
                || file.equalsIgnoreCase("Thumbs.db")
                || file.equalsIgnoreCase("desktop.ini");
    }

    private void differsInCaseOnly(List<String> parts, String entry, String other) {
        Position first = Position.startOf(nameOf(with(parts, other)));
        diagnostics.add(Diagnostic.galat(
                        "P010",
                        Position.startOf(nameOf(with(parts, entry))),
                        Message.of("P010", entry, other),
                        Message.of("P010.hint"))
                .with(new Related(first, Message.of("P010.lihat"))));
    }

    private static List<String> with(List<String> parts, String last) {
        List<String> path = new ArrayList<>(parts);
        path.add(last);
        return path;
    }

    private String nameOf(List<String> parts) {
        return parts.isEmpty() ? name : name + "/" + String.join("/", parts);
    }

    private void galat(String code, String key, List<String> parts) {
        Position at = Position.startOf(nameOf(parts));
        diagnostics.add(Diagnostic.galat(code, at, Message.of(key), Message.of(key + ".hint")));
    }
}
