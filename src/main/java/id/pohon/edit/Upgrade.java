package id.pohon.edit;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.source.ClosedYear;
import id.pohon.source.Format;
import id.pohon.source.SourceFiles;
import id.pohon.source.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings content of an older format up to date, as changes to its text: comments and order stay. Files of a closed year
 * that were as they were closed stay so, because its hashes follow.
 *
 * @param from the format that the content has
 * @param to the format that it gets
 */
public record Upgrade(int from, int to, List<Changed> files) {

    /** The steps there are; the first starts at {@link Format#oldest()}. */
    public static final List<Migration> STEPS = List.of();

    private static final String SITUS = "situs.yaml";

    /**
     * A file and its text before and after.
     *
     * @param file as findings name it
     */
    public record Changed(String file, Path path, String before, String after) {}

    public Upgrade {
        files = List.copyOf(files);
    }

    /**
     * Plans the changes; nothing is written.
     *
     * @param files all files of the content folder
     * @param name of the content folder as findings name it
     * @throws Failure if the format is not known or a file cannot be read
     */
    public static Upgrade of(SourceFiles files, String name, Format format, List<Migration> steps) {
        SortedMap<String, String> before = texts(files, name);
        int from = from(before, format);
        SortedMap<String, String> after = new TreeMap<>(before);
        for (int step = from; step < format.current(); step++) {
            migrate(after, at(steps, step));
        }
        follow(before, after);
        List<Changed> changed = new ArrayList<>();
        after.forEach((file, text) -> {
            if (!text.equals(before.get(file))) {
                String full = name + "/" + file;
                changed.add(new Changed(full, files.path(full).orElseThrow(), before.get(file), text));
            }
        });
        return new Upgrade(from, format.current(), changed);
    }

    /** Writes the files. The format is told last, so that a run that is cut off can be run again from the start. */
    public void write() {
        files.stream().filter(changed -> !isSitus(changed)).forEach(Upgrade::write);
        files.stream().filter(Upgrade::isSitus).forEach(Upgrade::write);
    }

    private static void write(Changed changed) {
        new FileEdit(changed.file(), changed.path(), changed.after()).write();
    }

    private static boolean isSitus(Changed changed) {
        return changed.file().endsWith("/" + SITUS);
    }

    private static SortedMap<String, String> texts(SourceFiles files, String name) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : files.names()) {
            if (file.endsWith(".md") || file.endsWith(".yaml")) {
                try {
                    texts.put(
                            file.substring(name.length() + 1),
                            Files.readString(files.path(file).orElseThrow()));
                } catch (IOException e) {
                    throw new Failure(Message.of("upgrade.tak-terbaca", file), e);
                }
            }
        }
        return texts;
    }

    /** Content that does not say its format has the current one. */
    private static int from(SortedMap<String, String> texts, Format format) {
        String written = Optional.ofNullable(texts.get(SITUS))
                .flatMap(Written::read)
                .flatMap(keys -> keys.entry("format"))
                .map(entry -> entry.value() instanceof Written.Scalar scalar ? scalar.text() : "?")
                .orElse("");
        if (written.isEmpty()) {
            return format.current();
        }
        int number = format.number(written).orElse(-1);
        if (number > format.current()) {
            throw new Failure(Message.of("upgrade.baru", written, format.current()));
        }
        if (number < format.oldest()) {
            throw new Failure(Message.of("upgrade.tak-dikenal", written, format.oldest(), format.current()));
        }
        return number;
    }

    private static Migration at(List<Migration> steps, int from) {
        return steps.stream()
                .filter(step -> step.from() == from)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no step from format " + from));
    }

    private static void migrate(SortedMap<String, String> texts, Migration step) {
        texts.replaceAll((file, text) -> {
            TextEdits edits = new TextEdits(text);
            Written.read(text).ifPresent(keys -> {
                step.change(file, keys, edits);
                if (file.equals(SITUS)) {
                    keys.entry("format")
                            .map(Written.Entry::value)
                            .ifPresent(value ->
                                    edits.replace(value.start(), value.end(), String.valueOf(step.from() + 1)));
                }
            });
            return edits.apply();
        });
    }

    /** Hashes of closed years that were right become those of the new texts; others stay wrong, for {@code P041}. */
    private static void follow(SortedMap<String, String> before, SortedMap<String, String> after) {
        after.replaceAll((file, text) -> {
            if (!file.endsWith("/" + ClosedYear.FILE)) {
                return text;
            }
            String folder = file.substring(0, file.length() - ClosedYear.FILE.length());
            TextEdits edits = new TextEdits(text);
            for (Written.Entry entry : hashes(text)) {
                String old = before.get(folder + entry.key());
                if (old != null
                        && entry.value() instanceof Written.Scalar hash
                        && hash.text().equals(ClosedYear.hash(old))) {
                    edits.replace(hash.start(), hash.end(), ClosedYear.hash(after.get(folder + entry.key())));
                }
            }
            return edits.apply();
        });
    }

    private static List<Written.Entry> hashes(String text) {
        return Written.read(text)
                .flatMap(keys -> keys.entry("berkas"))
                .map(entry -> entry.value() instanceof Written.Obj obj ? obj.entries() : List.<Written.Entry>of())
                .orElse(List.of());
    }
}
