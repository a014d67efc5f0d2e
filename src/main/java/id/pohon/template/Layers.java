package id.pohon.template;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Two layers of files: a project's own folder over those packed with the program. Nothing outside them is reachable. */
final class Layers {

    private final Optional<Path> own;
    private final String packed;

    /** @param packed folder on the class path, ending in {@code /} */
    Layers(Optional<Path> own, String packed) {
        this.own = own.filter(Files::isDirectory).map(Layers::real);
        this.packed = packed;
    }

    Optional<byte[]> read(String name) {
        return own(name).or(() -> packed(name));
    }

    /** A file of the project's own folder. */
    Optional<byte[]> own(String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        try {
            Optional<Path> file = own.map(root -> root.resolve(name)).filter(Files::isRegularFile);
            return file.isPresent() && isInside(file.get())
                    ? Optional.of(Files.readAllBytes(file.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** A file packed with the program. */
    Optional<byte[]> packed(String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        try (InputStream in = loader().getResourceAsStream(packed + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Failure unreadable(String name, Exception e) {
        return new Failure(Message.of("templat.tak-terbaca", name, String.valueOf(e.getMessage())), e);
    }

    /** Names of all files of a folder and the folders in it, sorted. */
    List<String> list(String folder) {
        String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        Set<String> names = new TreeSet<>();
        try {
            if (own.isPresent()) {
                walk(own.get(), names);
                names.removeIf(name -> !isInside(own.get().resolve(name)));
            }
            for (URL root : Collections.list(loader().getResources(packed))) {
                listPacked(root, names);
            }
        } catch (IOException | URISyntaxException e) {
            throw unreadable(folder, e);
        }
        return names.stream()
                .filter(name -> name.startsWith(prefix) && isPlain(name))
                .toList();
    }

    private void listPacked(URL root, Set<String> names) throws IOException, URISyntaxException {
        if (root.openConnection() instanceof JarURLConnection jar) {
            try (JarFile file = uncached(jar)) {
                file.stream()
                        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(packed))
                        .forEach(entry -> names.add(entry.getName().substring(packed.length())));
            }
        } else {
            walk(Path.of(new URI(root.toString())), names);
        }
    }

    private static JarFile uncached(JarURLConnection jar) throws IOException {
        jar.setUseCaches(false);
        return jar.getJarFile();
    }

    private static void walk(Path root, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
    }

    /** Is it a path that only goes down, without hidden names? */
    private static boolean isPlain(String name) {
        return !name.contains("\\")
                && !name.contains(":")
                && Stream.of(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."));
    }

    private boolean isInside(Path file) {
        return own.isPresent() && real(file).startsWith(own.get());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static ClassLoader loader() {
        return Layers.class.getClassLoader();
    }
}
