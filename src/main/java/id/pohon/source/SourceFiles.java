package id.pohon.source;

import id.pohon.report.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that were read, by the name findings give them. Lines are read again when a finding needs them. */
public final class SourceFiles implements SourceLines {

    private static final Map<String, Path> NONE = Map.of();

    private final Map<String, Path> paths;
    private final Map<String, SourceText> texts = new ConcurrentHashMap<>();

    SourceFiles(Map<String, Path> paths) {
        this.paths = Map.copyOf(paths);
    }

    static SourceFiles none() {
        return new SourceFiles(NONE);
    }

    /** All files, as findings name them, sorted. */
    public List<String> names() {
        return paths.keySet().stream().sorted().toList();
    }

    /** The file on disk. */
    public Optional<Path> path(String file) {
        return Optional.ofNullable(paths.get(file));
    }

    @Override
    public Optional<String> line(String file, int line) {
        return Optional.ofNullable(texts.computeIfAbsent(file, this::read))
                .filter(text -> line >= 1 && line <= text.lines())
                .map(text -> text.line(line));
    }

    /** @return null if there is nothing to show */
    private SourceText read(String file) {
        Path path = paths.get(file);
        try {
            if (path == null || Files.size(path) > JsonTree.MAX_BYTES) {
                return null;
            }
            // Bytes that are no UTF-8 are shown as U+FFFD: the finding is about them.
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return new SourceText(file, TextReader.unixLines(text));
        } catch (IOException e) {
            return null;
        }
    }
}
