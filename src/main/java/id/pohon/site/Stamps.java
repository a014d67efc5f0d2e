package id.pohon.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the file system says about each file of a folder without reading it: size, time of change, and where it is known
 * the time and number of its entry. Whoever writes to a file changes its stamp, as git relies on as well.
 *
 * @param files path below the folder, joined by {@code /} → stamp
 */
public record Stamps(SortedMap<String, String> files) {

    /** Of a file or folder; empty if a link or a device is among them, behind which anything may change. */
    public static Optional<Stamps> of(Path root) throws IOException {
        if (!Files.exists(root)) {
            return Optional.of(new Stamps(new TreeMap<>()));
        }
        Path real = root.toRealPath();
        boolean detailed = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        SortedMap<String, String> files = new TreeMap<>();
        boolean[] plain = {true};
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                plain[0] &= attributes.isRegularFile();
                String path = real.relativize(file).toString().replace('\\', '/');
                files.put(path, detailed ? detailed(file) : basic(attributes));
                return plain[0] ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        };
        Files.walkFileTree(real, visitor);
        return plain[0] ? Optional.of(new Stamps(files)) : Optional.empty();
    }

    /** One hash for all of them. */
    public String hash() {
        StringBuilder text = new StringBuilder();
        files.forEach((path, stamp) -> text.append(path.length())
                .append(' ')
                .append(path)
                .append(' ')
                .append(stamp)
                .append('\n'));
        return Hash.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String detailed(Path file) throws IOException {
        Map<String, Object> all =
                Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
        StringBuilder text = new StringBuilder();
        new TreeSet<>(all.keySet()).forEach(name -> text.append(all.get(name)).append(' '));
        return text.toString();
    }

    private static String basic(BasicFileAttributes attributes) {
        return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.creationTime();
    }
}
