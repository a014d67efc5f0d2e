package id.pohon.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a site equal to a stage one file at a time, and what it was again if a file refuses. What goes is kept first. Both
 * ways ask only the disk what is still to be done, so either may start where the other was cut off.
 *
 * @param kept where the files lie that have been replaced or deleted
 */
record FileByFile(Path site, Path stage, Path kept, Moves moves) {

    /** One file would not be read, replaced or deleted: someone has it open, or the disk is full. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Path file;
        private final transient IOException why;

        private Refused(Path file, IOException why) {
            super(why);
            this.file = file;
            this.why = why;
        }

        Path file() {
            return file;
        }

        IOException why() {
            return why;
        }
    }

    /** The manifest goes last: until then it tells which files the old site had. */
    void forward() throws IOException, Refused {
        Set<String> old = old();
        Set<String> wanted = Manifest.read(stage).hashes().keySet();
        for (String path : Folder.files(site)) {
            if (!wanted.contains(path) && !path.equals(Manifest.FILE) && !Junk.is(path)) {
                remove(path, old);
            }
        }
        for (String path : wanted) {
            renew(path, old);
        }
        renew(Manifest.FILE, old);
    }

    /** Undoes what {@link #forward} has done. */
    void back() throws IOException, Refused {
        Set<String> old = old();
        for (String path : Folder.files(site)) {
            if (!old.contains(path) && !Junk.is(path)) {
                remove(path, Set.of());
            }
        }
        for (String path : Folder.files(kept)) {
            if (old.contains(path)) {
                putBack(path);
            }
        }
    }

    private void putBack(String path) throws Refused {
        try {
            if (!isSame(kept.resolve(path), site.resolve(path))) {
                put(kept.resolve(path), path);
            }
        } catch (IOException e) {
            throw new Refused(site.resolve(path), e);
        }
    }

    /** The files that the site had before, its manifest included. */
    private Set<String> old() throws IOException {
        Path home = Files.exists(kept.resolve(Manifest.FILE)) ? kept : site;
        if (!Files.exists(home.resolve(Manifest.FILE))) {
            return Set.of();
        }
        Set<String> old = new TreeSet<>(Manifest.read(home).hashes().keySet());
        old.add(Manifest.FILE);
        return old;
    }

    private void remove(String path, Set<String> old) throws Refused {
        Path file = site.resolve(path);
        try {
            keep(path, old);
            moves.delete(file);
            for (Path folder = file.getParent(); !folder.equals(site); folder = folder.getParent()) {
                try (var left = Files.list(folder)) {
                    if (left.findAny().isPresent()) {
                        return;
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new Refused(file, e);
        }
    }

    private void renew(String path, Set<String> old) throws Refused {
        try {
            if (Files.exists(stage.resolve(path)) && !isSame(stage.resolve(path), site.resolve(path))) {
                keep(path, old);
                put(stage.resolve(path), path);
            }
        } catch (IOException e) {
            throw new Refused(site.resolve(path), e);
        }
    }

    /** Once: what lies there later may be ours. */
    private void keep(String path, Set<String> old) throws IOException {
        Path to = kept.resolve(path);
        if (old.contains(path) && Files.exists(site.resolve(path)) && Files.notExists(to)) {
            Files.createDirectories(to.getParent());
            Files.deleteIfExists(near(to));
            Folder.linkOrCopy(site.resolve(path), near(to));
            Folder.rename(near(to), to);
        }
    }

    /** By a second name beside it, or a copy if the file comes from another disk: a reader must find it whole. */
    private void put(Path from, String path) throws Refused {
        Path to = site.resolve(path);
        try {
            Files.createDirectories(to.getParent());
            Files.deleteIfExists(near(to));
            Folder.linkOrCopy(from, near(to));
            moves.rename(near(to), to);
        } catch (IOException e) {
            throw new Refused(to, e);
        }
    }

    private static Path near(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".pohon");
    }

    private static boolean isSame(Path from, Path to) throws IOException {
        return Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(from, to) == -1;
    }
}
